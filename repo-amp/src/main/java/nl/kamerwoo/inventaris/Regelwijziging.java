package nl.kamerwoo.inventaris;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What becomes of a line when cells of it change.
 *
 * @param na the line as it would be
 * @param bezwaren why it cannot be so: by the column where that is, or by none
 */
public record Regelwijziging(Lijstregel na, List<Celbezwaar> bezwaren) {

    /** Why one cell, or the line as a whole, cannot be so. */
    public record Celbezwaar(Optional<Kolom> kolom, Bezwaar waarom) {}

    public Regelwijziging {
        bezwaren = List.copyOf(bezwaren);
    }

    /**
     * @param wijzigingen of this line
     * @param bestaat whether there is a line with this id
     */
    public static Regelwijziging van(
            Lijstregel regel, List<Wijziging> wijzigingen, IntPredicate bestaat) {
        Lijstregel na = regel;
        List<Celbezwaar> bezwaren = new ArrayList<>();
        for (Wijziging wijziging : volgorde(wijzigingen)) {
            Celwaarde.Uitkomst uitkomst =
                    Celwaarde.zet(na, wijziging.kolom(), Celtekst.van(wijziging.naar()));
            na = uitkomst.regel();
            uitkomst.bezwaar()
                    .map(waarom -> new Celbezwaar(Optional.of(wijziging.kolom()), waarom))
                    .ifPresent(bezwaren::add);
        }
        if (bezwaren.isEmpty() && isAndersBeoordeeld(regel, na)) {
            Oordeeltoets.bezwaren(na, bestaat).stream()
                    .map(waarom -> new Celbezwaar(Optional.empty(), waarom))
                    .forEach(bezwaren::add);
        }
        return new Regelwijziging(na, bezwaren);
    }

    /** A judgement is there before its grounds are: see {@link Celwaarde}. */
    private static List<Wijziging> volgorde(List<Wijziging> wijzigingen) {
        return wijzigingen.stream()
                .sorted((een, ander) -> een.kolom().compareTo(ander.kolom()))
                .toList();
    }

    /**
     * A line that is not judged otherwise can have its link or its explanation changed as it is.
     */
    private static boolean isAndersBeoordeeld(Lijstregel voor, Lijstregel na) {
        boolean isOordeel =
                !voor.regel().oordeel().beoordeling().equals(na.regel().oordeel().beoordeling())
                        || !voor.regel().oordeel().gronden().equals(na.regel().oordeel().gronden());
        return isOordeel || !voor.aanvulling().gerelateerd().equals(na.aanvulling().gerelateerd());
    }
}

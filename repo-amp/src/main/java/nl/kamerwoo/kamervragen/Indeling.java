package nl.kamerwoo.kamervragen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a text as questions and answers.
 *
 * @param begin the index of the line with the first heading
 */
record Indeling(List<Stuk> stukken, int begin, List<Melding> meldingen) {
    private static final Indeling GEEN = new Indeling(List.of(), 0, List.of());

    /** A heading that was found to be one. */
    record Gevonden(int index, Kop kop, List<Integer> nummers) {}

    static Indeling geen() {
        return GEEN;
    }

    boolean leeg() {
        return stukken.stream().noneMatch(s -> s.soort() == Kop.Soort.VRAAG);
    }

    boolean heeftAntwoorden() {
        return stukken.stream().anyMatch(s -> s.soort() == Kop.Soort.ANTWOORD);
    }

    /** Gives each heading the lines up to the next. */
    static Indeling van(Regelblad blad, List<Gevonden> koppen, int eind, List<Melding> meldingen) {
        if (koppen.isEmpty()) {
            return GEEN;
        }
        List<Stuk> stukken = new ArrayList<>();
        for (int k = 0; k < koppen.size(); k++) {
            var kop = koppen.get(k);
            int tot = k + 1 < koppen.size() ? koppen.get(k + 1).index() : eind;
            stukken.add(stuk(blad, kop, tot));
        }
        return new Indeling(stukken, koppen.get(0).index(), meldingen);
    }

    private static Stuk stuk(Regelblad blad, Gevonden gevonden, int tot) {
        List<Tekstregel> regels = new ArrayList<>();
        var kopregel = blad.regel(gevonden.index());
        String rest = gevonden.kop().rest();
        int van = gevonden.index() + 1;
        Optional<Kop> woord = van < tot ? blad.kop(van) : Optional.empty();
        boolean label =
                woord.filter(k -> k.soort() == Kop.Soort.VRAAG && k.nummers().isEmpty()).isPresent()
                        && gevonden.kop().soort() == Kop.Soort.GETAL;
        if (label) {
            rest = woord.get().rest();
            van++;
        }
        if (!rest.isEmpty()) {
            regels.add(kopregel.metTekst(rest));
        }
        for (int i = van; i < tot; i++) {
            regels.add(blad.regel(i));
        }
        var soort =
                gevonden.kop().soort() == Kop.Soort.GETAL
                        ? Kop.Soort.VRAAG
                        : gevonden.kop().soort();
        return new Stuk(
                soort, gevonden.nummers(), gevonden.kop().deel(), kopregel.nummer(), regels);
    }
}

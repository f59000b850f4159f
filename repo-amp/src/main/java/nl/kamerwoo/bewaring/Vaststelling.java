package nl.kamerwoo.bewaring;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a records manager decided himself; nothing where he left it to the selectielijst. What he
 * decided stays, and the rest follows from it.
 *
 * @param categorie a code, also one that is not on the list
 */
public record Vaststelling(
        Optional<String> categorie,
        Optional<Waardering> waardering,
        Optional<Bewaartermijn> termijn,
        Optional<LocalDate> vernietigenOp) {

    public static final Vaststelling GEEN =
            new Vaststelling(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Vaststelling {
        Objects.requireNonNull(categorie);
        Objects.requireNonNull(waardering);
        Objects.requireNonNull(termijn);
        Objects.requireNonNull(vernietigenOp);
    }

    /**
     * What holds then.
     *
     * @param lijst what the selectielijst asks, already of the category that he chose; nothing when
     *     it says nothing
     * @return nothing when neither says how long it is kept
     */
    public Optional<Bewaring> op(Optional<Bewaring> lijst) {
        Optional<Waardering> geldt = waardering.or(() -> lijst.map(Bewaring::waardering));
        if (geldt.isEmpty()) {
            return termijn.isPresent() || vernietigenOp.isPresent()
                    ? Optional.of(bewaring(Waardering.VERNIETIGEN, lijst))
                    : Optional.empty();
        }
        return Optional.of(bewaring(geldt.get(), lijst));
    }

    private Bewaring bewaring(Waardering geldt, Optional<Bewaring> lijst) {
        Optional<String> code = categorie.or(() -> lijst.flatMap(Bewaring::categorie));
        if (geldt == Waardering.BEWAREN) {
            return Bewaring.blijvend(code);
        }
        Optional<Bewaartermijn> lang = termijn.or(() -> lijst.flatMap(Bewaring::termijn));
        Optional<Aanleiding> vanaf = lijst.flatMap(Bewaring::vanaf);
        Optional<LocalDate> start = lijst.flatMap(Bewaring::start);
        Bewaring berekend = Bewaring.tijdelijk(code, lang, vanaf, start);
        return vernietigenOp.isEmpty()
                ? berekend
                : new Bewaring(code, geldt, lang, vanaf, start, vernietigenOp);
    }
}

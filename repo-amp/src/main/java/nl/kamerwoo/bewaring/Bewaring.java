package nl.kamerwoo.bewaring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How long something is kept, and why.
 *
 * @param categorie the code of the category of the selectielijst
 * @param termijn nothing for what is kept for ever, or when nobody said how long
 * @param vanaf what starts the term
 * @param start the day on which that was; nothing while it was not
 * @param vernietigenOp the day from which it may be destroyed; nothing while that is not known
 */
public record Bewaring(
        Optional<String> categorie,
        Waardering waardering,
        Optional<Bewaartermijn> termijn,
        Optional<Aanleiding> vanaf,
        Optional<LocalDate> start,
        Optional<LocalDate> vernietigenOp) {

    /** What is kept without end, or nobody knows how long, is kept longest. */
    private static final Comparator<Bewaring> TERMIJN =
            Comparator.comparing(
                    Bewaring::termijn, langste(Comparator.<Bewaartermijn>naturalOrder()));

    private static final Comparator<Bewaring> EINDE =
            Comparator.comparing(
                    Bewaring::vernietigenOp, langste(Comparator.<LocalDate>naturalOrder()));

    public Bewaring {
        Objects.requireNonNull(categorie);
        Objects.requireNonNull(waardering);
        Objects.requireNonNull(termijn);
        Objects.requireNonNull(vanaf);
        Objects.requireNonNull(start);
        Objects.requireNonNull(vernietigenOp);
    }

    static Bewaring blijvend(Optional<String> categorie) {
        return new Bewaring(
                categorie,
                Waardering.BEWAREN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Bewaring tijdelijk(
            Optional<String> categorie,
            Optional<Bewaartermijn> termijn,
            Optional<Aanleiding> vanaf,
            Optional<LocalDate> start) {
        return new Bewaring(
                categorie,
                Waardering.VERNIETIGEN,
                termijn,
                vanaf,
                start,
                start.flatMap(dag -> termijn.map(lang -> lang.einde(dag))));
    }

    /**
     * What holds where several meet: bewaren wins, and of what may be destroyed the longest term
     * (domain.md section 5). The longest is the one that ends last; while it is not known of one
     * when it ends, there is no day for any. Nothing of nothing.
     */
    public static Optional<Bewaring> samenloop(Collection<Bewaring> alle) {
        List<Bewaring> tijdelijk =
                alle.stream().filter(deze -> deze.waardering == Waardering.VERNIETIGEN).toList();
        if (tijdelijk.size() < alle.size()) {
            return alle.stream()
                    .filter(deze -> deze.waardering == Waardering.BEWAREN)
                    .min(Comparator.comparing(deze -> deze.categorie.orElse("")));
        }
        boolean isBekend = alle.stream().allMatch(deze -> deze.vernietigenOp.isPresent());
        Comparator<Bewaring> langst = isBekend ? EINDE.thenComparing(TERMIJN) : TERMIJN;
        return alle.stream()
                .max(langst.thenComparing(deze -> deze.categorie.orElse("")))
                .map(deze -> isBekend ? deze : deze.zonderDag());
    }

    private Bewaring zonderDag() {
        return new Bewaring(
                categorie, waardering, termijn, vanaf, Optional.empty(), Optional.empty());
    }

    private static <T> Comparator<Optional<T>> langste(Comparator<T> volgorde) {
        return (een, ander) ->
                een.isPresent() && ander.isPresent()
                        ? volgorde.compare(een.get(), ander.get())
                        : Boolean.compare(een.isEmpty(), ander.isEmpty());
    }
}

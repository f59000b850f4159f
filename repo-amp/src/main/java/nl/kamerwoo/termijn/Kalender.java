package nl.kamerwoo.termijn;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which days are working days: all but Saturdays, Sundays, the holidays of the law and the days
 * that royal decrees put on a par with them.
 *
 * @param gelijkgesteld those last; new decrees come every few years, so they are data
 */
public record Kalender(Set<LocalDate> gelijkgesteld) {

    /** The days of the decrees known so far (domain.md, 4). */
    private static final List<String> BESLUITEN =
            List.of(
                    "2023-04-28",
                    "2023-05-19",
                    "2024-05-10",
                    "2024-12-27",
                    "2025-05-30",
                    "2026-01-02",
                    "2026-05-15",
                    "2027-05-07",
                    "2028-04-28",
                    "2028-05-26");

    public Kalender {
        gelijkgesteld = Collections.unmodifiableSet(new TreeSet<>(gelijkgesteld));
    }

    public static Kalender standaard() {
        return new Kalender(new TreeSet<>(BESLUITEN.stream().map(LocalDate::parse).toList()));
    }

    /** Why this is no working day; empty when it is one. */
    public Optional<Rustdag> rustdag(LocalDate dag) {
        return switch (dag.getDayOfWeek()) {
            case SATURDAY -> Optional.of(Rustdag.ZATERDAG);
            case SUNDAY -> Optional.of(Rustdag.ZONDAG);
            default -> feestdag(dag);
        };
    }

    private Optional<Rustdag> feestdag(LocalDate dag) {
        return Optional.ofNullable(Feestdagen.van(dag.getYear()).get(dag))
                .or(
                        () ->
                                gelijkgesteld.contains(dag)
                                        ? Optional.of(Rustdag.GELIJKGESTELD)
                                        : Optional.empty());
    }

    public boolean isWerkdag(LocalDate dag) {
        return rustdag(dag).isEmpty();
    }

    /** The days from this one on, up to the first working day: none when it is one itself. */
    List<VrijeDag> vrijVanaf(LocalDate dag) {
        return Stream.iterate(dag, volgende -> volgende.plusDays(1))
                .map(deze -> rustdag(deze).map(soort -> new VrijeDag(deze, soort)))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }
}

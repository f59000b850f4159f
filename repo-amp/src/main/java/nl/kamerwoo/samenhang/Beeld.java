package nl.kamerwoo.samenhang;

import nl.kamerwoo.woo.Tijdvak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a dossier is about, as far as it is compared.
 *
 * @param onderwerp what people call it
 * @param trefwoorden words that somebody chose for it; none on questions
 * @param ministeries by the names that the ministry writes them by
 * @param tijdvak the days from which it asks documents, or in which its own came into being
 */
public record Beeld(
        String onderwerp, List<String> trefwoorden, Set<String> ministeries, Tijdvak tijdvak) {

    /**
     * So many days before questions are sent in, what they are about has happened: the documents of
     * those days are about the same. It is no rule of any law, so it is short.
     */
    private static final int AANLOOP = 14;

    public Beeld {
        trefwoorden = List.copyOf(trefwoorden);
        ministeries = Set.copyOf(ministeries);
    }

    /**
     * The days in which the documents of a set of questions came into being: from shortly before
     * they were sent in until they were answered; open where that is not known.
     */
    public static Tijdvak tijdvakVanVragen(
            Optional<LocalDate> ingezonden, Optional<LocalDate> beantwoord) {
        return new Tijdvak(ingezonden.map(dag -> dag.minusDays(AANLOOP)), beantwoord);
    }

    /** The last day on which questions can be sent in that are about a day. */
    public static LocalDate uiterstIngezonden(LocalDate dag) {
        return dag.plusDays(AANLOOP);
    }

    /** Whether there is enough to compare it by. */
    public boolean isTeVergelijken() {
        return !ministeries.isEmpty()
                && (!Woorden.van(onderwerp).isEmpty()
                        || trefwoorden.stream().anyMatch(woord -> !Woorden.van(woord).isEmpty()));
    }
}

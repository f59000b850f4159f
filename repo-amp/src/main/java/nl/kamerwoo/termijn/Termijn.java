package nl.kamerwoo.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A term as it stands on a day.
 *
 * @param oorspronkelijkEinde the last day, had nothing happened to it
 * @param einde the last day
 * @param voorlopig whether that still moves day by day, as the term stands still and nobody knows
 *     until when
 * @param stappen by which {@code einde} was computed; the last ends there
 * @param afgedaan when it was done, whether or not that is before {@code peildatum}
 * @param ingebrekestelling that the decision is late, when somebody gave notice of it
 * @param peildatum the day as of which the rest is told
 */
public record Termijn(
        Termijnsoort soort,
        LocalDate start,
        LocalDate oorspronkelijkEinde,
        LocalDate einde,
        boolean voorlopig,
        List<Stap> stappen,
        Optional<LocalDate> afgedaan,
        Optional<Ingebrekestelling> ingebrekestelling,
        LocalDate peildatum,
        Toestand toestand) {

    public Termijn {
        stappen = List.copyOf(stappen);
    }

    /**
     * Days left: 0 on the last day, negative after it. What is done, has as many as it had then.
     */
    public long dagenOver() {
        LocalDate dag = afgedaan.filter(peildatum::isAfter).orElse(peildatum);
        return ChronoUnit.DAYS.between(dag, einde);
    }

    /** In how many days it was done. */
    public OptionalLong doorlooptijd() {
        return afgedaan.stream().mapToLong(op -> ChronoUnit.DAYS.between(start, op)).findFirst();
    }
}

package nl.kamerwoo.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on which a term stands still.
 *
 * @param na the day before the first of them
 * @param laatste the last of them, so far when it is still open; {@code na} when there are none
 * @param dagen how many of them move the end
 */
record Stilstand(
        LocalDate na,
        LocalDate laatste,
        long dagen,
        boolean open,
        Oorzaak oorzaak,
        Grondslag grondslag) {

    static Stilstand van(
            LocalDate na, LocalDate tot, boolean open, Oorzaak oorzaak, Grondslag grondslag) {
        LocalDate laatste = tot.isBefore(na) ? na : tot;
        return new Stilstand(
                na, laatste, ChronoUnit.DAYS.between(na, laatste), open, oorzaak, grondslag);
    }

    /** The same, with these days of it counted elsewhere. */
    Stilstand zonder(long elders) {
        return new Stilstand(na, laatste, dagen - elders, open, oorzaak, grondslag);
    }

    boolean isOp(LocalDate dag) {
        return open ? !dag.isBefore(na) : dag.isAfter(na) && !dag.isAfter(laatste);
    }

    boolean overlapt(Stilstand latere) {
        return open || latere.na.isBefore(laatste);
    }

    long gedeeldMet(Stilstand ander) {
        LocalDate begin = na.isAfter(ander.na) ? na : ander.na;
        LocalDate eind = laatste.isBefore(ander.laatste) ? laatste : ander.laatste;
        return Math.max(0, ChronoUnit.DAYS.between(begin, eind));
    }
}

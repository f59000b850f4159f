package nl.kamerwoo.alfresco;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/**
 * Legal dates at Alfresco's border. A {@code d:date} is an instant at midnight in somebody's zone;
 * a legal date is a day in the Netherlands, wherever the server stands.
 */
public final class Datums {

    public static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private Datums() {}

    /** Midnight in the Netherlands at the start of the day. */
    public static Date toDate(LocalDate dag) {
        return Date.from(dag.atStartOfDay(NEDERLAND).toInstant());
    }

    /**
     * The day that somebody meant: midnight in any zone from the Netherlands westwards to Alaska
     * falls on that day in the Netherlands.
     */
    public static LocalDate toLocalDate(Date datum) {
        return datum.toInstant().atZone(NEDERLAND).toLocalDate();
    }

    public static LocalDate vandaag(Clock klok) {
        return LocalDate.ofInstant(klok.instant(), NEDERLAND);
    }
}

package nl.kamerwoo.termijn;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The holidays of article 3 of the Algemene termijnenwet, as Jollyday computes them. What a royal
 * decree puts on a par with them, is in the {@link Kalender}.
 */
public final class Feestdagen {

    /** Jollyday's names. Easter and Whitsun themselves are not here: they are Sundays. */
    private static final Map<String, Rustdag> NAMEN =
            Map.of(
                    "NEW_YEAR", Rustdag.NIEUWJAARSDAG,
                    "christian.GOOD_FRIDAY", Rustdag.GOEDE_VRIJDAG,
                    "christian.EASTER_MONDAY", Rustdag.TWEEDE_PAASDAG,
                    "QUEENS_BIRTHDAY", Rustdag.KONINGINNEDAG,
                    "KINGS_DAY", Rustdag.KONINGSDAG,
                    "LIBERATION", Rustdag.BEVRIJDINGSDAG,
                    "christian.ASCENSION_DAY", Rustdag.HEMELVAARTSDAG,
                    "christian.PENTECOST_MONDAY", Rustdag.TWEEDE_PINKSTERDAG,
                    "FIRST_CHRISTMAS_DAY", Rustdag.EERSTE_KERSTDAG,
                    "SECOND_CHRISTMAS_DAY", Rustdag.TWEEDE_KERSTDAG);

    /** Made once: it reads its calendar from a file. It may be asked by all threads at once. */
    private static final HolidayManager NEDERLAND = nederland();

    private Feestdagen() {}

    /** The holidays of a year that fall on whatever day of the week; Sundays are not among them. */
    public static Map<LocalDate, Rustdag> van(int jaar) {
        return NEDERLAND.getHolidays(Year.of(jaar)).stream()
                .filter(dag -> NAMEN.containsKey(dag.getPropertiesKey()))
                .collect(
                        Collectors.toMap(
                                Holiday::getDate,
                                dag -> NAMEN.get(dag.getPropertiesKey()),
                                (een, ander) -> een.compareTo(ander) < 0 ? een : ander,
                                TreeMap::new));
    }

    /**
     * Jollyday looks for its own parts through the class loader of the thread, which on a thread of
     * the JVM's own sees nothing of a web application.
     */
    private static HolidayManager nederland() {
        Thread draad = Thread.currentThread();
        ClassLoader lader = draad.getContextClassLoader();
        draad.setContextClassLoader(Feestdagen.class.getClassLoader());
        try {
            return HolidayManager.getInstance(
                    ManagerParameters.create(HolidayCalendar.NETHERLANDS));
        } finally {
            draad.setContextClassLoader(lader);
        }
    }
}

package nl.kamerwoo.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;

/**
 * The holidays of article 3 of the Algemene termijnenwet, as it reads since 2014: before that the
 * King's day was the Queen's, on another day.
 */
public final class Feestdagen {

    private Feestdagen() {}

    /** The holidays of a year that fall on whatever day of the week; Sundays are not among them. */
    public static Map<LocalDate, Rustdag> van(int jaar) {
        LocalDate pasen = pasen(jaar);
        Map<LocalDate, Rustdag> dagen = new TreeMap<>();
        dagen.put(LocalDate.of(jaar, Month.JANUARY, 1), Rustdag.NIEUWJAARSDAG);
        dagen.put(pasen.minusDays(2), Rustdag.GOEDE_VRIJDAG);
        dagen.put(pasen.plusDays(1), Rustdag.TWEEDE_PAASDAG);
        dagen.put(koningsdag(jaar), Rustdag.KONINGSDAG);
        dagen.put(pasen.plusDays(39), Rustdag.HEMELVAARTSDAG);
        dagen.put(LocalDate.of(jaar, Month.MAY, 5), Rustdag.BEVRIJDINGSDAG);
        dagen.put(pasen.plusDays(50), Rustdag.TWEEDE_PINKSTERDAG);
        dagen.put(LocalDate.of(jaar, Month.DECEMBER, 25), Rustdag.EERSTE_KERSTDAG);
        dagen.put(LocalDate.of(jaar, Month.DECEMBER, 26), Rustdag.TWEEDE_KERSTDAG);
        return dagen;
    }

    private static LocalDate koningsdag(int jaar) {
        LocalDate dag = LocalDate.of(jaar, Month.APRIL, 27);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }

    /**
     * Easter Sunday: the Sunday after the first full moon of spring, by the church's tables (the
     * Gregorian computus of 1582).
     */
    static LocalDate pasen(int jaar) {
        int eeuw = jaar / 100;
        int maanjaar = jaar % 19;
        int zonnecorrectie = eeuw - eeuw / 4;
        int maancorrectie = (8 * eeuw + 13) / 25;
        int epacta = (zonnecorrectie - maancorrectie + 19 * maanjaar + 15) % 30;
        // The tables know 29 moons, not 30: the last is brought back a day, and so is the one
        // before it in a year of the second half of the moon's cycle.
        boolean terug = epacta == 29 || epacta == 28 && maanjaar > 10;
        LocalDate volleMaan =
                LocalDate.of(jaar, Month.MARCH, 21).plusDays(terug ? epacta - 1 : epacta);
        return volleMaan.plusDays(7 - volleMaan.getDayOfWeek().getValue() % 7);
    }
}

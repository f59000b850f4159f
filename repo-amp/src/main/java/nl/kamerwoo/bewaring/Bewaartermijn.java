package nl.kamerwoo.bewaring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** How long something is kept at least. */
public record Bewaartermijn(Period duur) implements Comparable<Bewaartermijn> {

    /** Longer than anything that is ever destroyed is kept; a day after so many years is a day. */
    public static final int MEESTE_JAREN = 999;

    private static final int LANGSTE = 20;
    private static final LocalDate MEETLAT = LocalDate.of(2000, 1, 1);

    public Bewaartermijn {
        Objects.requireNonNull(duur);
        if (duur.isNegative() || MEETLAT.plus(duur).isAfter(MEETLAT.plusYears(MEESTE_JAREN))) {
            throw new IllegalArgumentException(duur.toString());
        }
    }

    public static Bewaartermijn jaren(int jaren) {
        return new Bewaartermijn(Period.ofYears(jaren));
    }

    /**
     * As it is stored (ISO 8601, such as {@code P10Y}), or as people type it: {@code 10} or {@code
     * 10 jaar}. Nothing when it is neither.
     */
    public static Optional<Bewaartermijn> lees(String tekst) {
        String kort = tekst.strip().toUpperCase(Locale.ROOT);
        if (kort.length() > LANGSTE) {
            return Optional.empty();
        }
        String jaren = kort.endsWith("JAAR") ? kort.substring(0, kort.length() - 4).strip() : kort;
        try {
            return Optional.of(
                    jaren.matches("[0-9]{1,3}")
                            ? jaren(Integer.parseInt(jaren))
                            : new Bewaartermijn(Period.parse(kort)));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException geenTermijn) {
            return Optional.empty();
        }
    }

    /**
     * The day from which it is over. A month that is too short for the day ends a day later, not
     * sooner: a year from 29 February is 1 March.
     */
    public LocalDate einde(LocalDate start) {
        LocalDate einde = start.plus(duur);
        LocalDate maand = start.plus(Period.of(duur.getYears(), duur.getMonths(), 0));
        return maand.getDayOfMonth() < start.getDayOfMonth() ? einde.plusDays(1) : einde;
    }

    /** The longer one is the larger one. */
    @Override
    public int compareTo(Bewaartermijn ander) {
        return MEETLAT.plus(duur).compareTo(MEETLAT.plus(ander.duur));
    }

    /** ISO 8601, such as {@code P10Y}. */
    @Override
    public String toString() {
        return duur.toString();
    }
}

package nl.kamerwoo.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long a term is, in the words of the rule that sets it. */
public record Termijnduur(int aantal, Eenheid eenheid) {

    /** What a term is counted in. */
    public enum Eenheid {
        UREN,
        DAGEN,
        WEKEN,
        MAANDEN,
        JAREN
    }

    private static final int UREN_PER_DAG = 24;
    private static final int DRIE = 3;

    public Termijnduur {
        if (aantal < 1) {
            throw new IllegalArgumentException("A term is at least one long: " + aantal);
        }
    }

    public static Termijnduur dagen(int aantal) {
        return new Termijnduur(aantal, Eenheid.DAGEN);
    }

    public static Termijnduur weken(int aantal) {
        return new Termijnduur(aantal, Eenheid.WEKEN);
    }

    /** The day this long after another; of hours the day on which the last can end. */
    LocalDate na(LocalDate dag) {
        return verder(dag, 1);
    }

    /** The day this long before another. */
    LocalDate voor(LocalDate dag) {
        return verder(dag, -1);
    }

    /** How many days that is, after this day. */
    long dagenNa(LocalDate dag) {
        return ChronoUnit.DAYS.between(dag, na(dag));
    }

    private LocalDate verder(LocalDate dag, int richting) {
        long stap = (long) richting * aantal;
        return switch (eenheid) {
            case UREN -> dag.plusDays(richting * ((aantal + UREN_PER_DAG - 1L) / UREN_PER_DAG));
            case DAGEN -> dag.plusDays(stap);
            case WEKEN -> dag.plusWeeks(stap);
            case MAANDEN -> dag.plusMonths(stap);
            case JAREN -> dag.plusYears(stap);
        };
    }

    /** Whether the Algemene termijnenwet holds for a term described so (its article 4). */
    boolean isOnderTermijnenwet() {
        return switch (eenheid) {
            case UREN, JAREN -> false;
            case DAGEN -> aantal <= 90;
            case WEKEN -> aantal <= 12;
            case MAANDEN -> aantal <= 3;
        };
    }

    /** Whether it must hold two working days (Algemene termijnenwet, article 2). */
    boolean isTenMinsteDrieDagen() {
        return eenheid != Eenheid.UREN && (eenheid != Eenheid.DAGEN || aantal >= DRIE);
    }
}

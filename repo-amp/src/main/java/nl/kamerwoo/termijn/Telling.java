package nl.kamerwoo.termijn;

import java.time.LocalDate;

/** From where a term is counted. */
public enum Telling {
    /** From the day after the start: 28 days end on the start + 28. */
    VANAF_DAG_ERNA,
    /** From the start itself: 28 days end on the start + 27. */
    VANAF_DE_DAG_ZELF,
    /** Back from the start: 10 days end on the start - 10. */
    TERUG;

    LocalDate einde(LocalDate start, Termijnduur duur) {
        return switch (this) {
            case VANAF_DAG_ERNA -> duur.na(start);
            case VANAF_DE_DAG_ZELF -> duur.na(start).minusDays(1);
            case TERUG -> duur.voor(start);
        };
    }

    /** The first day that counts. */
    LocalDate eersteDag(LocalDate start) {
        return switch (this) {
            case VANAF_DAG_ERNA -> start.plusDays(1);
            case VANAF_DE_DAG_ZELF -> start;
            case TERUG -> start.minusDays(1);
        };
    }

    /** One day further on in the direction of counting. */
    LocalDate verder(LocalDate dag) {
        return dag.plusDays(this == TERUG ? -1 : 1);
    }
}

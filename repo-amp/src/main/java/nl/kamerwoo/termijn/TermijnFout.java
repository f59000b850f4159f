package nl.kamerwoo.termijn;

import java.util.List;

/** Dates that cannot be, or contradict each other: nothing is computed from them. */
public final class TermijnFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, with the values that its message names in this order. */
    public enum Soort {
        /** The name of what should be a date, what is not one. */
        GEEN_DATUM,
        /** The day, the first and the last that can be. */
        ONMOGELIJK_JAAR,
        /** What should be a suspension. */
        GEEN_OPSCHORTING,
        /** What should be a reason to suspend. */
        ONBEKENDE_REDEN,
        /** From, to: a suspension that ends before it starts. */
        OPSCHORTING_OMGEKEERD,
        /** The kind of term, the reason. */
        NIET_OPSCHORTBAAR,
        /** The kind of term: one that is counted back cannot be stopped. */
        NIET_TE_STOPPEN,
        /** From, the start of the term. */
        STILSTAND_VOOR_BEGIN,
        /** From, the end of the term. */
        STILSTAND_NA_EINDE,
        /** From, from: of the two that overlap. */
        STILSTAND_OVERLAP,
        /** The day on which a clock was stopped that stood still. */
        STOP_DUBBEL,
        /** The day on which a clock was started that ran. */
        HERSTART_ZONDER_STOP,
        /** The kind of term, how it cannot be extended. */
        NIET_VERLENGBAAR,
        /** How it is extended, twice. */
        VERLENGING_DUBBEL,
        /** How it is extended, by how many days, and at most how many. */
        VERLENGING_TE_LANG,
        /** How it is extended, when, the start of the term. */
        VERLENGING_VOOR_BEGIN,
        /** How it is extended, when, the end of the term. */
        VERLENGING_NA_EINDE,
        /** Until when it is adjourned, until when that can be at most. */
        VERDAAGD_TE_VER,
        /** Until when it is adjourned, the end that it had already. */
        VERDAAGD_ZONDER_TIJD,
        /** The days on which it was done. */
        AFGEDAAN_DUBBEL,
        /** When it was done, the start of the term. */
        AFGEDAAN_VOOR_BEGIN,
        /** The kind of term: one that ends with no decision. */
        NIET_IN_GEBREKE,
        /** The days on which notice of default was given. */
        IN_GEBREKE_DUBBEL,
        /** When notice of default was given, the start of the term. */
        IN_GEBREKE_VOOR_BEGIN,
        /** When something happened, when it was done. */
        NA_AFDOENING,
        /** From, to: a recess that ends before it starts. */
        RECES_OMGEKEERD,
        /** From, from: of the two recesses that overlap. */
        RECES_OVERLAP
    }

    private final Soort soort;
    private final transient List<Object> waarden;

    TermijnFout(Soort soort, Object... waarden) {
        super(soort + " " + List.of(waarden));
        this.soort = soort;
        this.waarden = List.of(waarden);
    }

    public Soort soort() {
        return soort;
    }

    /** The values that its message names: days, kinds, reasons, numbers and texts. */
    public List<Object> waarden() {
        return waarden;
    }
}

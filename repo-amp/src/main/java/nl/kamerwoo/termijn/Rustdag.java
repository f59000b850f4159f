package nl.kamerwoo.termijn;

/** Why a day is none on which a term ends (Algemene termijnenwet, articles 1 and 3). */
public enum Rustdag {
    ZATERDAG,
    ZONDAG,
    NIEUWJAARSDAG,
    GOEDE_VRIJDAG,
    TWEEDE_PAASDAG,
    /** Until 2013. */
    KONINGINNEDAG,
    KONINGSDAG,
    BEVRIJDINGSDAG,
    HEMELVAARTSDAG,
    TWEEDE_PINKSTERDAG,
    EERSTE_KERSTDAG,
    TWEEDE_KERSTDAG,
    /** Put on a par with a holiday by royal decree. */
    GELIJKGESTELD;

    boolean isWeekend() {
        return this == ZATERDAG || this == ZONDAG;
    }
}

package nl.kamerwoo.handtekening;

/** A signature in a file, and how it stands to the rest of that file. */
public record Handtekening(Oordeel oordeel, Dekking dekking) {

    /** How much of the file it covers. */
    public enum Dekking {
        GEHEEL,
        /** The file was added to, and a later signature covers that. */
        LATER_ONDERTEKEND,
        AANGEVULD,
        ONBEKEND
    }

    /** What may be said of it: what is right over a part is not said to be right over all. */
    public Uitkomst uitkomst() {
        if (oordeel.uitkomst() != Uitkomst.GAAF) {
            return oordeel.uitkomst();
        }
        return switch (dekking) {
            case GEHEEL -> Uitkomst.GAAF;
            case LATER_ONDERTEKEND -> Uitkomst.MEDE_ONDERTEKEND;
            case AANGEVULD -> Uitkomst.AANGEVULD;
            case ONBEKEND -> Uitkomst.NIET_TE_TOETSEN;
        };
    }
}

package nl.kamerwoo.handtekening;

import java.util.Locale;

/** What may be said of a signature, the best first; the names are for ever. */
public enum Uitkomst {
    /** Nothing was changed, and it covers all of the file. */
    GAAF,
    /** The file was added to afterwards, and all of that was signed by another. */
    MEDE_ONDERTEKEND,
    /** What was signed is unchanged, but the file was added to afterwards. */
    AANGEVULD,
    /** It cannot be told. */
    NIET_TE_TOETSEN,
    /** Nothing was changed, but the certificate could not be used for this, or not then. */
    ONGELDIG,
    /** What was signed was changed, or the signature was. */
    GEBROKEN;

    /** As it is stored, such as {@code niet te toetsen}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The worse of the two: of several signatures the worst is what counts. */
    Uitkomst of(Uitkomst ander) {
        return compareTo(ander) >= 0 ? this : ander;
    }
}

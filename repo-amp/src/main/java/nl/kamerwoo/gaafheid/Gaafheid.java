package nl.kamerwoo.gaafheid;

import java.util.Locale;

/** What comes of computing a checksum again; the names are for ever. */
public enum Gaafheid {
    GAAF,
    /** It is another than when it was signed. */
    AFWIJKEND,
    /** There is no content to be had to compute it of. */
    ONLEESBAAR;

    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package nl.kamerwoo.spoor;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of one value, in a text that is not longer than it takes to recognise it: the value
 * itself stands on the document.
 *
 * @param waarde what it is now; empty when it went
 * @param was what it was before; empty when there was nothing, or when it did not change
 */
public record Gegeven(String waarde, String was) {

    /** Stands for a text that is not told, and for the rest of one that is too long. */
    public static final String VERZWEGEN = "…";

    private static final int MEESTE_TEKENS = 250;

    public Gegeven {
        waarde = kort(waarde);
        was = kort(was);
    }

    /** A value that did not replace another. */
    public static Gegeven van(Object waarde) {
        return new Gegeven(tekst(waarde), "");
    }

    /** A value that became another, or came or went. */
    public static Gegeven van(Object waarde, Object was) {
        return new Gegeven(tekst(waarde), tekst(was));
    }

    /** The same, telling no more than that there is or was something. */
    public Gegeven verzwegen() {
        return new Gegeven(waarde.isEmpty() ? "" : VERZWEGEN, was.isEmpty() ? "" : VERZWEGEN);
    }

    private static String tekst(Object waarde) {
        if (waarde instanceof List<?> lijst) {
            return lijst.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return waarde == null ? "" : waarde.toString();
    }

    private static String kort(String tekst) {
        if (tekst.length() <= MEESTE_TEKENS) {
            return tekst;
        }
        // Not through the middle of a character that takes two places.
        int einde = tekst.offsetByCodePoints(0, tekst.codePointCount(0, MEESTE_TEKENS - 1));
        return tekst.substring(0, einde) + VERZWEGEN;
    }
}

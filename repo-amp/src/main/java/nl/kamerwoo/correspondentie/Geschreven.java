package nl.kamerwoo.correspondentie;

import java.io.IOException;
import java.io.InputStream;

/**
 * Whether anybody wrote anything in a message, as the transform service looks at it: of several
 * forms of the same text it takes the plain one.
 */
public final class Geschreven {

    private boolean isPlat;
    private boolean isIets;

    /** Read no further than its first character that can be seen. */
    public void plat(InputStream tekst) throws IOException {
        isPlat = true;
        for (int teken = tekst.read(); teken >= 0 && !isIets; teken = tekst.read()) {
            isIets = teken > ' ';
        }
    }

    /**
     * @param isKeuze whether it is one of several forms, or part of one
     */
    public void html(boolean isKeuze) {
        isIets |= !(isKeuze && isPlat);
    }

    /** A text with a name is a file, but the transform service reads it too. */
    public void bestand(Maildeel deel) {
        isIets |= deel.soort().startsWith("text/") && !deel.bijgevoegd();
    }

    public boolean isNiets() {
        return !isIets;
    }
}

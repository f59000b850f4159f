package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Regel;
import nl.kamerwoo.nota.Tekens;

/**
 * One line of the text, or one cell of a table row. Quotation marks and dashes are as they stood:
 * what the Kamer gets is held against it word for word.
 *
 * @param nummer the line in the text as it came, counted from 1
 * @param cel whether it stood behind a tab or a bar
 * @param leeg whether an empty line stood before it
 * @param rand whether a page ended before it
 */
record Tekstregel(int nummer, String tekst, boolean cel, boolean leeg, boolean rand) {

    Tekstregel metTekst(String nieuw) {
        return new Tekstregel(nummer, nieuw, cel, leeg, rand);
    }

    Tekstregel metRand(boolean leeg) {
        return new Tekstregel(nummer, tekst, cel, leeg, true);
    }

    Tekstregel zonderRand(boolean leeg) {
        return new Tekstregel(nummer, tekst, cel, leeg, rand);
    }

    /** For the reader of paragraphs, which must keep "a)" and "-" and begin a paragraph there. */
    Regel alsRegel() {
        return new Regel(nummer, tekst, 0, cel || Tekens.opsomming(tekst) > 0, leeg, rand);
    }
}

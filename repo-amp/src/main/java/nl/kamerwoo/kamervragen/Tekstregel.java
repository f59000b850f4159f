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
    private static final String SLUIT = "'\"‘’“”«»‹›)]";
    private static final String EINDE = ".!?:;";

    Tekstregel metTekst(String nieuw) {
        return new Tekstregel(nummer, nieuw, cel, leeg, rand);
    }

    Tekstregel metRand(boolean leeg) {
        return new Tekstregel(nummer, tekst, cel, leeg, true);
    }

    Tekstregel zonderRand(boolean leeg) {
        return new Tekstregel(nummer, tekst, cel, leeg, rand);
    }

    /** Whether a sentence or a list can end here, apart from a note's marker behind it. */
    boolean eindigtZin() {
        int i = tekst.length() - 1;
        while (i >= 0
                && (Voetnootmerken.isPlaats(tekst.charAt(i))
                        || SLUIT.indexOf(tekst.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || EINDE.indexOf(tekst.charAt(i)) >= 0;
    }

    /** "a. sinds wanneer": the plain item signs are known already. */
    private boolean isDeelvraag() {
        return tekst.length() > 3
                && tekst.charAt(0) >= 'a'
                && tekst.charAt(0) <= 'j'
                && tekst.startsWith(". ", 1);
    }

    /** For the reader of paragraphs, which must keep "a)" and "-" and begin a paragraph there. */
    Regel alsRegel() {
        return new Regel(
                nummer, tekst, 0, cel || Tekens.opsomming(tekst) > 0 || isDeelvraag(), leeg, rand);
    }
}

package nl.kamerwoo.nota;

/**
 * One line of the text, or one cell of a table row, cleaned.
 *
 * @param nummer the line in the text as it came, counted from 1
 * @param teken how many characters at the start are a bullet or an item number
 * @param cel whether it stood behind a tab: a table cell, or a list item of a format that writes
 *     those with a tab
 * @param leeg whether an empty line stood before it
 * @param rand whether a page ended before it, or page furniture was taken out there
 */
record Regel(int nummer, String tekst, int teken, boolean cel, boolean leeg, boolean rand) {
    /** An item of a list, apart from any text. */
    static Regel punt(String tekst) {
        return new Regel(0, "- " + tekst, 2, false, false, false);
    }

    /** The text without its bullet or item number. */
    String inhoud() {
        return teken == 0 ? tekst : tekst.substring(teken);
    }

    boolean punt() {
        return teken > 0;
    }

    boolean isLeeg() {
        return tekst.isEmpty();
    }

    /** Whether this line begins something new: a table cell, or text behind an empty line. */
    boolean nieuw() {
        return cel || leeg || rand;
    }

    Regel metRand() {
        return new Regel(nummer, tekst, teken, cel, leeg, true);
    }

    Regel metTekst(String nieuw) {
        return new Regel(nummer, nieuw, Tekens.opsomming(nieuw), cel, leeg, rand);
    }

    Regel alsCel() {
        return new Regel(nummer, tekst, teken, true, leeg, rand);
    }
}

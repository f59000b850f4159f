package nl.kamerwoo.opberging;

/** The name of a folder, without what Alfresco refuses in one. */
final class Mapnaam {

    static final int MEESTE_TEKENS = 100;

    private static final String GEWEIGERD = "*\"<>\\/?:|";
    private static final char ERVOOR = '-';

    private Mapnaam() {}

    /**
     * A text as a name: a dash for each character that cannot stand in one, no spaces around it, no
     * dots or spaces at its end, and not too long.
     *
     * @return empty when nothing is left of it
     */
    static String van(String tekst) {
        StringBuilder naam = new StringBuilder();
        tekst.strip()
                .codePoints()
                .limit(MEESTE_TEKENS)
                .forEach(teken -> naam.appendCodePoint(kan(teken) ? teken : ERVOOR));
        int einde = naam.length();
        while (einde > 0 && isWeg(naam.charAt(einde - 1))) {
            einde--;
        }
        return naam.substring(0, einde);
    }

    private static boolean kan(int teken) {
        return GEWEIGERD.indexOf(teken) < 0 && !Character.isISOControl(teken);
    }

    private static boolean isWeg(char teken) {
        return teken == '.' || Character.isWhitespace(teken) || Character.isSpaceChar(teken);
    }
}

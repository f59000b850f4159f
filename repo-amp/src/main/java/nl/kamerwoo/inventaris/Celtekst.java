package nl.kamerwoo.inventaris;

/**
 * A text as a cell of a sheet can hold it. A cell that comes back unchanged has the text that it
 * left with.
 */
public final class Celtekst {

    /** What a cell of Excel holds. */
    public static final int LANGSTE = 32_767;

    private static final char VERVANGING = '\uFFFD';

    /** What makes a spreadsheet take a text for a formula (OWASP, CSV injection). */
    private static final String GEVAARLIJK = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char APOSTROF = '\'';

    private Celtekst() {}

    /**
     * Without what XML cannot hold, its lines ended one way, without blanks around it, and not
     * longer than a cell.
     */
    public static String van(String tekst) {
        StringBuilder cel = new StringBuilder(Math.min(tekst.length(), LANGSTE));
        int i = 0;
        while (i < tekst.length()) {
            int teken = tekst.codePointAt(i);
            i += Character.charCount(teken);
            if (teken == '\r') {
                i += i < tekst.length() && tekst.charAt(i) == '\n' ? 1 : 0;
                teken = '\n';
            }
            cel.appendCodePoint(isVanXml(teken) ? teken : VERVANGING);
        }
        return kort(cel.toString().strip()).strip();
    }

    private static boolean isVanXml(int teken) {
        return teken == '\t'
                || teken == '\n'
                || teken >= 0x20 && teken < Character.MIN_SURROGATE
                || teken > Character.MAX_SURROGATE && teken <= 0xFFFD
                || teken > 0xFFFF;
    }

    /** Also when it is written as {@link #naarXlsx} does. */
    private static String kort(String tekst) {
        String kort = tekst;
        int teveel = naarXlsx(kort).length() - LANGSTE;
        while (teveel > 0) {
            kort = begin(kort, kort.length() - teveel);
            teveel = naarXlsx(kort).length() - LANGSTE;
        }
        return kort;
    }

    /** Not through the middle of a character that takes two places. */
    private static String begin(String tekst, int lengte) {
        boolean isMidden = lengte > 0 && Character.isHighSurrogate(tekst.charAt(lengte - 1));
        return tekst.substring(0, isMidden ? lengte - 1 : Math.max(0, lengte));
    }

    /** As it stands in a csv: with an apostrophe before what would be a formula. */
    public static String naarCsv(String tekst) {
        return isFormule(tekst, 0) ? APOSTROF + tekst : tekst;
    }

    /** What {@link #naarCsv} was given. */
    public static String uitCsv(String cel) {
        return !cel.isEmpty() && cel.charAt(0) == APOSTROF && isFormule(cel, 1)
                ? cel.substring(1)
                : cel;
    }

    /** Apostrophes may stand before it: else it could not be told from a text that has them. */
    private static boolean isFormule(String tekst, int vanaf) {
        int i = vanaf;
        while (i < tekst.length() && tekst.charAt(i) == APOSTROF) {
            i++;
        }
        return i < tekst.length() && GEVAARLIJK.indexOf(tekst.charAt(i)) >= 0;
    }

    /**
     * As it stands in an xlsx, where {@code _x0041_} is an A (ECMA-376, 22.9.2.19): what only looks
     * like that is kept from being read so.
     */
    public static String naarXlsx(String tekst) {
        if (!tekst.contains("_x")) {
            return tekst;
        }
        StringBuilder cel = new StringBuilder();
        for (int i = 0; i < tekst.length(); i++) {
            cel.append(isTekencode(tekst, i) ? "_x005F_" : tekst.charAt(i));
        }
        return cel.toString();
    }

    private static boolean isTekencode(String tekst, int plek) {
        if (!tekst.startsWith("_x", plek)
                || plek + 6 >= tekst.length()
                || tekst.charAt(plek + 6) != '_') {
            return false;
        }
        return tekst.substring(plek + 2, plek + 6)
                .chars()
                .allMatch(teken -> Character.digit(teken, 16) >= 0);
    }
}

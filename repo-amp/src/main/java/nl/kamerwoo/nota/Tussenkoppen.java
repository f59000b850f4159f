package nl.kamerwoo.nota;

import java.util.List;

/**
 * The small titles under which some ministries say what is not public and why: "Toelichting", "5.2
 * Motivering". Elsewhere in a nota the same words can be the title of a section.
 */
final class Tussenkoppen {
    private static final String TOELICHTING = "toelichting";

    private static final List<String> WOORDEN =
            List.of(
                    TOELICHTING,
                    "motivering",
                    "onderbouwing",
                    "argumentatie",
                    "weigeringsgrond",
                    "weigeringsgronden",
                    "grondslag",
                    "gronden",
                    "passages");

    private static final Beginletters BEGIN = new Beginletters();

    static {
        WOORDEN.forEach(BEGIN::bij);
    }

    private Tussenkoppen() {}

    /** How much of the text the small title takes, with its number and its colon; 0 if none. */
    static int lengte(String tekst) {
        int van = nummer(tekst);
        if (!BEGIN.kan(tekst, van)) {
            return 0;
        }
        for (String woord : WOORDEN) {
            int eind = van + woord.length();
            if (!tekst.regionMatches(true, van, woord, 0, woord.length())) {
                continue;
            }
            if (eind == tekst.length()) {
                return eind;
            }
            if (tekst.charAt(eind) == ':') {
                return tekst.startsWith(" ", eind + 1) ? eind + 2 : eind + 1;
            }
        }
        return 0;
    }

    /** Whether the line begins with one. */
    static boolean is(String tekst) {
        return lengte(tekst) > 0;
    }

    /** Whether it is the one that is the title of a section as well. */
    static boolean isToelichting(String tekst) {
        int van = nummer(tekst);
        return is(tekst) && tekst.regionMatches(true, van, TOELICHTING, 0, TOELICHTING.length());
    }

    /** Whether the small title stands alone on its line. */
    static boolean alleen(String tekst) {
        int lengte = lengte(tekst);
        return lengte > 0 && lengte == tekst.length();
    }

    /** "5.2 ", "a. " */
    private static int nummer(String s) {
        int i = 0;
        while (i < s.length()
                && i < 6
                && (Tekens.isCijfer(s.charAt(i)) || s.charAt(i) == '.' || s.charAt(i) == ')')) {
            i++;
        }
        if (i == 0 && s.length() > 2 && (s.charAt(1) == '.' || s.charAt(1) == ')')) {
            i = 2;
        }
        return i > 0 && s.startsWith(" ", i) ? i + 1 : 0;
    }
}

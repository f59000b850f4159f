package nl.kamerwoo.nota;

import java.util.List;
import java.util.Locale;

/** Questions about characters and short texts that several readers ask. */
public final class Tekens {
    private static final String PUNTEN = "•·∙*▪■□◦●○‣⁃➢►✓§";
    private static final String STREPEN = "-–—";

    private Tekens() {}

    /** The length of the bullet or item number at the start, 0 if there is none. */
    public static int opsomming(String s) {
        if (s.length() < 2) {
            return 0;
        }
        char c = s.charAt(0);
        if (isKaleLetter(c) && c != 'o' && s.charAt(1) != ')') {
            return 0;
        }
        int na = 0;
        if (PUNTEN.indexOf(c) >= 0) {
            na = 1;
        } else if (STREPEN.indexOf(c) >= 0 || c == 'o') {
            boolean hoofdletter = c != 'o' && Character.isUpperCase(s.charAt(1));
            na = s.charAt(1) == ' ' || hoofdletter ? 1 : 0;
        } else if (isCijfer(c)) {
            int i = isCijfer(s.charAt(1)) ? 2 : 1;
            na = i < s.length() && (s.charAt(i) == '.' || s.charAt(i) == ')') ? i + 1 : 0;
            na = na > 0 && na < s.length() && s.charAt(na) == ' ' ? na : 0;
            na = na > 0 && begintMetMaand(s, na + 1) ? 0 : na;
        } else if (c == '(') {
            int i = Datums.cijfersTot(s, 1);
            na = i > 1 && i < 4 && s.startsWith(") ", i) ? i + 1 : 0;
        } else if (c >= 'a' && c <= 'z' && s.charAt(1) == ')') {
            na = 2;
        }
        if (na == 0) {
            return 0;
        }
        while (na < s.length() && s.charAt(na) == ' ') {
            na++;
        }
        return na < s.length() ? na : 0;
    }

    /** A capital; most signs are plain, and then need no table. */
    static boolean isHoofdletter(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private static boolean isKaleLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean begintMetMaand(String s, int i) {
        return Datums.maand(s, i) > 0;
    }

    /** Whether the whole text is one bullet sign, as some PDFs put it on a line of its own. */
    public static boolean losPunt(String s) {
        return s.length() == 1 && "•·∙▪■□◦●○‣o".indexOf(s.charAt(0)) >= 0;
    }

    /** In small letters, letter by letter: places in the one text are places in the other. */
    public static String klein(String s) {
        String klein = s.toLowerCase(Locale.ROOT);
        return klein.length() == s.length() ? klein : letterVoorLetter(s);
    }

    private static String letterVoorLetter(String s) {
        char[] uit = s.toCharArray();
        for (int i = 0; i < uit.length; i++) {
            uit[i] = klein(uit[i]);
        }
        return new String(uit);
    }

    /** The letter as a small one. */
    static char klein(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(c);
    }

    public static boolean isCijfer(char c) {
        return c >= '0' && c <= '9';
    }

    static int cijfers(String s) {
        int n = 0;
        for (int i = 0; i < s.length(); i++) {
            n += isCijfer(s.charAt(i)) ? 1 : 0;
        }
        return n;
    }

    public static boolean begintKlein(String s) {
        return !s.isEmpty() && Character.isLowerCase(s.charAt(0));
    }

    public static boolean begintGroot(String s) {
        return !s.isEmpty() && isHoofdletter(s.charAt(0));
    }

    static boolean heeftLetter(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (Character.isLetter(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public static int woorden(String s) {
        int n = 0;
        boolean in = false;
        for (int i = 0; i < s.length(); i++) {
            boolean spatie = s.charAt(i) == ' ';
            n += !spatie && !in ? 1 : 0;
            in = !spatie;
        }
        return n;
    }

    /** Whether a sentence or a paragraph can end here. */
    public static boolean eindigtZin(String s) {
        int i = s.length() - 1;
        while (i >= 0 && "'\")]".indexOf(s.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || ".!?:;".indexOf(s.charAt(i)) >= 0;
    }

    /** Whether the text cannot end here: it ends in a word or sign that wants more. */
    public static boolean wilMeer(String s) {
        if (s.isEmpty()) {
            return false;
        }
        char laatste = s.charAt(s.length() - 1);
        if (laatste == ','
                || laatste == '&'
                || laatste == '/'
                || laatste == '-'
                || laatste == '(') {
            return s.length() > 1;
        }
        int spatie = s.lastIndexOf(' ');
        if (spatie <= 0 || s.length() - spatie > 7) {
            return false;
        }
        return switch (s.substring(spatie + 1)) {
            case "en",
                    "of",
                    "van",
                    "voor",
                    "de",
                    "het",
                    "een",
                    "der",
                    "den",
                    "inzake",
                    "over",
                    "met",
                    "aan",
                    "in",
                    "op",
                    "bij",
                    "naar",
                    "door",
                    "tot",
                    "om",
                    "te",
                    "als" ->
                    true;
            default -> false;
        };
    }

    static boolean bevat(String s, List<String> woorden) {
        for (int i = 0; i < woorden.size(); i++) {
            if (s.contains(woorden.get(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean begintMet(String s, List<String> woorden) {
        return begintMet(s, 0, woorden);
    }

    /** Whether one of the words stands at this place. */
    static boolean begintMet(String s, int plaats, List<String> woorden) {
        for (int i = 0; i < woorden.size(); i++) {
            if (s.startsWith(woorden.get(i), plaats)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands right before this place. */
    static boolean eindigtOp(String s, int plaats, List<String> woorden) {
        for (int i = 0; i < woorden.size(); i++) {
            if (s.startsWith(woorden.get(i), plaats - woorden.get(i).length())) {
                return true;
            }
        }
        return false;
    }

    /** Puts a following line behind a text, undoing a hyphenated line end. */
    public static void plak(StringBuilder tekst, String vervolg) {
        int n = tekst.length();
        if (n == 0 || vervolg.isEmpty()) {
            tekst.append(vervolg);
            return;
        }
        if (n > 1 && tekst.charAt(n - 1) == '-' && Character.isLetterOrDigit(tekst.charAt(n - 2))) {
            if (wordtVervolgd(vervolg)) {
                tekst.append(' ').append(vervolg);
            } else {
                if (Character.isLowerCase(tekst.charAt(n - 2)) && begintKlein(vervolg)) {
                    tekst.setLength(n - 1);
                }
                tekst.append(vervolg);
            }
            return;
        }
        if (tekst.charAt(n - 1) == '/' && n > 1 && tekst.charAt(n - 2) != ' ') {
            tekst.append(vervolg);
            return;
        }
        tekst.append(' ').append(vervolg);
    }

    /** "in- en uitvoer": the hyphen stays and so does the space. */
    private static boolean wordtVervolgd(String s) {
        return s.startsWith("en ") || s.startsWith("of ") || s.startsWith("dan ");
    }

    public static String plak(String tekst, String vervolg) {
        var uit = new StringBuilder(tekst);
        plak(uit, vervolg);
        return uit.toString();
    }
}

package nl.kamerwoo.nota;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The line in hand while a text is read. Its signs are made uniform as they come in: one kind of
 * quotation mark, hyphen and space, composed letters, nothing that cannot be seen.
 */
final class RuweRegel {
    private final StringBuilder tekens = new StringBuilder(160);
    private final Map<Integer, Character> samenstellingen = new HashMap<>();
    private boolean pijp;
    private boolean ster;
    private boolean tab;
    private boolean gat;

    /** Whether a bar is in it. */
    boolean pijp() {
        return pijp;
    }

    /** Whether a star is in it. */
    boolean ster() {
        return ster;
    }

    /** Whether a tab is in it. */
    boolean tab() {
        return tab;
    }

    /** Whether two spaces stand together in it. */
    boolean gat() {
        return gat;
    }

    /** The signs themselves, to change where need be. */
    StringBuilder tekens() {
        return tekens;
    }

    void begin() {
        tekens.setLength(0);
        pijp = false;
        ster = false;
        tab = false;
        gat = false;
    }

    static boolean isGewoon(char c) {
        return c > '*' ? c < 0x7F && c != '|' : c >= ' ' && c != '*';
    }

    /** Takes these ordinary signs. */
    void gewone(String tekst, int begin, int tot) {
        // A part of a string is copied at once, a range of characters one by one.
        tekens.append(tekst.substring(begin, tot));
    }

    /**
     * Whether these ordinary signs, no two spaces among them, are a line to which nothing need be
     * done: no heading mark, no space around it, no letters each by itself.
     */
    static boolean isEffen(String tekst, int begin, int tot) {
        char eerste = tekst.charAt(begin);
        return eerste != ' '
                && eerste != '#'
                && tekst.charAt(tot - 1) != ' '
                && (tot - begin < 2 || tekst.charAt(begin + 1) != ' ');
    }

    /** Where the ordinary signs from here on end; marks the gaps between them. */
    int gewoonTot(String tekst, int begin, int eind) {
        for (int i = begin + 1; i < eind; i++) {
            char c = tekst.charAt(i);
            if (c == ' ') {
                gat |= tekst.charAt(i - 1) == ' ';
            } else if (!isGewoon(c)) {
                return i;
            }
        }
        return eind;
    }

    /** Takes one sign that is not ordinary and ends no line. */
    void teken(char c) {
        switch (c) {
            case '\t' -> {
                tekens.append(c);
                tab = true;
            }
            case '|' -> {
                tekens.append(c);
                pijp = true;
            }
            case '*' -> {
                tekens.append(c);
                ster = true;
            }
            case '\u00A0', '\u2007', '\u202F', '\u3000' -> spatie();
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4' -> tekens.append('\'');
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' ->
                    tekens.append('"');
            case '\u2010', '\u2011' -> tekens.append('-');
            case '\u0132' -> tekens.append("IJ");
            case '\u0133' -> tekens.append("ij");
            case '\uFB00' -> tekens.append("ff");
            case '\uFB01' -> tekens.append("fi");
            case '\uFB02' -> tekens.append("fl");
            case '\uFB03' -> tekens.append("ffi");
            case '\uFB04' -> tekens.append("ffl");
            case '\uFB05', '\uFB06' -> tekens.append("st");
            default -> overig(c);
        }
    }

    private void spatie() {
        tekens.append(' ');
        gat = true;
    }

    private void overig(char c) {
        if (c >= '\u2000' && c <= '\u200A') {
            spatie();
        } else if (c >= '\u0300' && c <= '\u036F') {
            stelSamen(c);
        } else if (c >= '\uF000' && c <= '\uF0FF') {
            tekens.append('•');
        } else if (!onzichtbaar(c)) {
            tekens.append(c);
        }
    }

    private static boolean onzichtbaar(char c) {
        return c < ' '
                || c >= 0x7F && c < 0xA0
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c == '\uFEFF';
    }

    /** One mark at a time, so that a heap of marks costs no more than other text. */
    private void stelSamen(char teken) {
        int n = tekens.length();
        if (n > 0) {
            char samen =
                    samenstellingen.computeIfAbsent(
                            tekens.charAt(n - 1) << 16 | teken, RuweRegel::samen);
            if (samen != 0) {
                tekens.setCharAt(n - 1, samen);
                return;
            }
        }
        tekens.append(teken);
    }

    /** The letter with its mark as one character, 0 if there is none. */
    private static char samen(int letterEnTeken) {
        String los = "" + (char) (letterEnTeken >>> 16) + (char) letterEnTeken;
        String samen = Normalizer.normalize(los, Normalizer.Form.NFC);
        return samen.length() == 1 ? samen.charAt(0) : 0;
    }

    /** "T E R B E S L I S S I N G" becomes words: a wider gap is the space between two of them. */
    void zonderLetterspatie() {
        int begin = spaties(0);
        if (!isGespatieerd(begin)) {
            return;
        }
        int n = begin;
        for (int i = begin; i < tekens.length(); i++) {
            char c = tekens.charAt(i);
            boolean woordeinde =
                    c == ' ' && tekens.charAt(i - 1) == ' ' && tekens.charAt(n - 1) != ' ';
            if (c != ' ' || woordeinde) {
                tekens.setCharAt(n++, c);
            }
        }
        tekens.setLength(n);
    }

    /** Whether four or more letters stand on the line, each by itself, and nothing else. */
    private boolean isGespatieerd(int begin) {
        int n = tekens.length();
        if (begin + 6 >= n || tekens.charAt(begin + 1) != ' ' || tekens.charAt(begin + 3) != ' ') {
            return false;
        }
        for (int i = begin; i < n; i++) {
            char c = tekens.charAt(i);
            boolean letter = Character.isLetter(c) && (i == begin || tekens.charAt(i - 1) == ' ');
            if (c != ' ' && !letter) {
                return false;
            }
        }
        return true;
    }

    /** Makes every bar a tab, and takes out those at the end. */
    void pijpenAlsTabs() {
        for (int i = 0; i < tekens.length(); i++) {
            if (tekens.charAt(i) == '|') {
                tekens.setCharAt(i, '\t');
            }
        }
        int n = tekens.length();
        while (n > 0 && (tekens.charAt(n - 1) == ' ' || tekens.charAt(n - 1) == '\t')) {
            n--;
        }
        tekens.setLength(n);
        tab = true;
    }

    /** The end of the spaces and tabs that begin here. */
    int spaties(int van) {
        int i = van;
        while (i < tekens.length() && (tekens.charAt(i) == ' ' || tekens.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** The part without spaces around it, with single spaces in it, without heading marks. */
    String netjes(int van, int tot) {
        int a = van;
        int b = tot;
        while (a < b
                && (tekens.charAt(a) == ' '
                        || tekens.charAt(a) == '\t'
                        || tekens.charAt(a) == '#')) {
            a++;
        }
        while (b > a && (tekens.charAt(b - 1) == ' ' || tekens.charAt(b - 1) == '\t')) {
            b--;
        }
        return gat || tab ? metEnkeleSpaties(a, b) : tekens.substring(a, b);
    }

    private String metEnkeleSpaties(int a, int b) {
        var uit = new StringBuilder(b - a);
        for (int i = a; i < b; i++) {
            char c = tekens.charAt(i) == '\t' ? ' ' : tekens.charAt(i);
            if (c != ' ' || uit.length() > 0 && uit.charAt(uit.length() - 1) != ' ') {
                uit.append(c);
            }
        }
        return uit.toString();
    }
}

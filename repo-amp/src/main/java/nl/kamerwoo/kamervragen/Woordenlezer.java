package nl.kamerwoo.kamervragen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words and punctuation marks that compare equal whatever the typesetting: kind of
 * quotation mark and dash, soft and line-end hyphens, ligatures, composed letters, white space.
 * Markers of notes are left out. Capitals and accents count. One pass over the characters.
 */
final class Woordenlezer {
    private static final String QUOTES = "'\"‘’‚‛“”„‟«»‹›`´′″";
    private static final String STREPEN = "-‐‑‒–—―−";
    private static final String BOLLEN = "•·▪■□◦●○‣";
    private static final String IN_WOORD = ".,:/@&_%+";
    private static final String SLUIT = ".,?!:;»”’\"')]";
    private static final int MEESTE_CIJFERS = 2;
    private static final int KORTSTE_WOORD = 3;

    private final String s;
    private final List<Woord> woorden = new ArrayList<>();
    private int i;

    private Woordenlezer(String tekst) {
        this.s = tekst;
    }

    static List<Woord> lees(String tekst) {
        var lezer = new Woordenlezer(tekst);
        while (lezer.i < tekst.length()) {
            lezer.volgende();
        }
        return lezer.woorden;
    }

    private void volgende() {
        char c = s.charAt(i);
        if (Zetsel.isWit(c) || Zetsel.isOnzichtbaar(c)) {
            i++;
        } else if (isHoogMerk(i) || isMerk()) {
            merk();
        } else if (isLetter(i)) {
            woord();
        } else {
            leesteken(c);
        }
    }

    private boolean isLetter(int plaats) {
        if (plaats >= s.length()) {
            return false;
        }
        char c = s.charAt(plaats);
        if (c < 0x80) {
            return isGewoon(c);
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.OTHER_NUMBER && !isHoogMerk(plaats);
    }

    private static boolean isGewoon(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** A raised digit is the marker of a note, but not in "m²". */
    private boolean isHoogMerk(int plaats) {
        int van = plaats;
        while (van > 0 && plaats - van < KORTSTE_WOORD && Voetnootmerken.hoog(s.charAt(van)) >= 0) {
            van--;
        }
        boolean kort =
                van < plaats
                        && Character.isLetter(s.charAt(van))
                        && kleineLetters(van + 1) < KORTSTE_WOORD;
        return Voetnootmerken.hoog(s.charAt(plaats)) >= 0 && !kort;
    }

    private boolean isCijfer(int plaats) {
        return plaats < s.length() && s.charAt(plaats) >= '0' && s.charAt(plaats) <= '9';
    }

    private int cijfersTot(int plaats) {
        int tot = plaats;
        while (isCijfer(tot)) {
            tot++;
        }
        return tot;
    }

    /** "[1]", "1)" behind a sentence, or a digit stuck to the sign before it. */
    private boolean isMerk() {
        int van = s.charAt(i) == '[' ? i + 1 : i;
        int tot = cijfersTot(van);
        if (tot == van || tot - van > MEESTE_CIJFERS + 1) {
            return false;
        }
        if (van > i) {
            return s.startsWith("]", tot);
        }
        if (i == 0 || isLetter(tot)) {
            return false;
        }
        char voor = s.charAt(i - 1);
        if (s.startsWith(")", tot)) {
            return (Zetsel.isWit(voor) ? naZin(i - 1) : naSluit(i - 1)) && !isLetter(tot + 1);
        }
        boolean getal =
                tot < s.length() && IN_WOORD.indexOf(s.charAt(tot)) >= 0 && isCijfer(tot + 1);
        return naSluit(i - 1) && !getal;
    }

    /** Whether a closing sign stands here that itself stands behind a word. */
    private boolean naSluit(int plaats) {
        return plaats > 0
                && SLUIT.indexOf(s.charAt(plaats)) >= 0
                && !isCijfer(plaats - 1)
                && !Zetsel.isWit(s.charAt(plaats - 1))
                && "([".indexOf(s.charAt(plaats - 1)) < 0;
    }

    private boolean naZin(int plaats) {
        int j = plaats;
        while (j > 0 && plaats - j < 4 && Zetsel.isWit(s.charAt(j))) {
            j--;
        }
        return ".?!»”’\"'".indexOf(s.charAt(j)) >= 0;
    }

    private void merk() {
        int begin = i;
        while (i < s.length() && isHoogMerk(i)) {
            i++;
        }
        if (i > begin) {
            return;
        }
        i = cijfersTot(s.charAt(i) == '[' ? i + 1 : i);
        if (s.startsWith("]", i) || s.startsWith(")", i)) {
            i++;
        }
    }

    private void woord() {
        if (!gewoonWoord()) {
            bijzonderWoord();
        }
    }

    /** Most words are plain letters up to a space. */
    private boolean gewoonWoord() {
        int tot = i;
        while (tot < s.length() && isGewoon(s.charAt(tot))) {
            tot++;
        }
        boolean einde = tot == s.length() || s.charAt(tot) == ' ';
        if (!einde || tot == i || isCijfer(tot - 1)) {
            return false;
        }
        woorden.add(new Woord(s.substring(i, tot), "", i, false));
        i = tot;
        return true;
    }

    private void bijzonderWoord() {
        int begin = i;
        var sleutel = new StringBuilder();
        int koppel = -1;
        boolean klaar = false;
        while (!klaar) {
            while (isLetter(i) || i < s.length() && Zetsel.isOnzichtbaar(s.charAt(i))) {
                sleutel.append(Zetsel.isOnzichtbaar(s.charAt(i)) ? "" : s.charAt(i));
                i++;
            }
            int verder = overRegeleinde();
            if (verder > 0) {
                koppel = sleutel.length();
                i = verder;
            } else if (isInWoord()) {
                sleutel.append(vorm(s.charAt(i)));
                i++;
            } else {
                klaar = true;
            }
        }
        zet(begin, sleutel, koppel);
    }

    /** Whether a sign stands here that binds what is on both sides of it. */
    private boolean isInWoord() {
        if (i >= s.length() || !isLetter(i + 1) || isHoogMerk(i + 1)) {
            return false;
        }
        char c = s.charAt(i);
        boolean bindt =
                STREPEN.indexOf(c) >= 0 || QUOTES.indexOf(c) >= 0 || IN_WOORD.indexOf(c) >= 0;
        return bindt && !merkAchterTeken(c);
    }

    /** "zin.1": letters, a sign, and a small number that ends the word. */
    private boolean merkAchterTeken(char c) {
        int tot = cijfersTot(i + 1);
        return tot > i + 1
                && tot - i - 1 <= MEESTE_CIJFERS
                && !isLetter(tot)
                && SLUIT.indexOf(c) >= 0
                && kleineLetters(i) >= 2;
    }

    private int kleineLetters(int eind) {
        int n = 0;
        while (n < KORTSTE_WOORD && eind - n > 0 && Character.isLowerCase(s.charAt(eind - n - 1))) {
            n++;
        }
        return n;
    }

    /** Where the word goes on that a hyphen and a line end part here, or -1. */
    private int overRegeleinde() {
        if (i + 1 >= s.length() || STREPEN.indexOf(s.charAt(i)) < 0) {
            return -1;
        }
        int j = i + 1;
        boolean einde = false;
        while (j < s.length() && j - i < 40 && Zetsel.isWit(s.charAt(j))) {
            einde |= s.charAt(j) == '\n' || s.charAt(j) == '\r';
            j++;
        }
        boolean vervolg = s.startsWith("en ", j) || s.startsWith("of ", j);
        return einde && isLetter(j) && !vervolg ? j : -1;
    }

    /** Adds the word; with a hyphen where the line ended it may be another. */
    private void zet(int begin, StringBuilder sleutel, int koppel) {
        int tot = zonderMerk(sleutel);
        String heel = genormaliseerd(sleutel.substring(0, tot));
        if (koppel < 0 || koppel > tot) {
            woorden.add(new Woord(heel, "", begin, false));
            return;
        }
        String met =
                genormaliseerd(sleutel.substring(0, koppel) + "-" + sleutel.substring(koppel, tot));
        boolean naam = koppel < tot && !Character.isLowerCase(sleutel.charAt(koppel));
        woorden.add(new Woord(naam ? met : heel, naam ? heel : met, begin, false));
    }

    /** Up to the number of a note that is stuck to the word: "bericht1". */
    private static int zonderMerk(StringBuilder woord) {
        int n = woord.length();
        int letters = n;
        while (letters > 0 && Character.isDigit(woord.charAt(letters - 1))) {
            letters--;
        }
        boolean kan = letters < n && n - letters <= MEESTE_CIJFERS && letters >= KORTSTE_WOORD;
        for (int k = letters - 1; kan && k >= letters - KORTSTE_WOORD; k--) {
            kan = Character.isLowerCase(woord.charAt(k));
        }
        return kan ? letters : n;
    }

    private static String genormaliseerd(String s) {
        for (int k = 0; k < s.length(); k++) {
            if (s.charAt(k) >= 0x80) {
                return s.length() > 200 ? s : Normalizer.normalize(s, Normalizer.Form.NFKC);
            }
        }
        return s;
    }

    private static char vorm(char c) {
        if (QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        return STREPEN.indexOf(c) >= 0 || BOLLEN.indexOf(c) >= 0 ? '-' : c;
    }

    /** Signs of one kind in a row are one sign. */
    private void leesteken(char c) {
        int begin = i;
        char vorm = vorm(c);
        while (i < s.length() && vorm(s.charAt(i)) == vorm) {
            i++;
        }
        boolean punten = c == '…' || c == '.' && i - begin > 1;
        String sleutel = punten ? "..." : genormaliseerd(Character.toString(vorm));
        woorden.add(new Woord(sleutel, "", begin, true));
    }
}

package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Datums;
import nl.kamerwoo.nota.Tekens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The number that refers to a note, in a text and before the note itself. */
final class Voetnootmerken {
    /** Stand for the notes of a document while it is being read: characters that no text holds. */
    static final char EERSTE = '\uE000';

    static final char LAATSTE = '\uEFFF';

    private static final String HOOG = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SLUIT = ".,?!:;»”’\"')]";
    private static final int KORTSTE_WOORD = 3;
    private static final int MEESTE_CIJFERS = 3;

    /** How a marker is written. */
    enum Stijl {
        /** Raised, or stuck to the word as a raised one is in plain text. */
        HOOG,
        /** "1)". */
        HAAK,
        /** "[1]". */
        BLOKHAAK,
        /** "1." before a note. */
        PUNT
    }

    /** A marker and its place in the line. */
    record Merk(int nummer, int begin, int eind, Stijl stijl) {}

    private Voetnootmerken() {}

    static boolean isPlaats(char c) {
        return c >= EERSTE && c <= LAATSTE;
    }

    /** The digit that a raised one stands for, or -1. */
    static int hoog(char c) {
        return c < 0x80 ? -1 : HOOG.indexOf(c);
    }

    /** All that can be markers in a line, in order. */
    static List<Merk> in(String s) {
        List<Merk> uit = new ArrayList<>();
        int haakjes = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            haakjes += c == '(' ? 1 : c == ')' ? -1 : 0;
            haakjes = Math.max(0, haakjes);
            if (hoog(c) < 0 && !Tekens.isCijfer(c)) {
                continue;
            }
            int eind = i + 1;
            while (eind < s.length() && zelfdeSoort(c, s.charAt(eind))) {
                eind++;
            }
            if (eind - i <= MEESTE_CIJFERS && i > 0) {
                merk(s, i, eind, haakjes > 0).ifPresent(uit::add);
            }
            i = eind - 1;
        }
        return uit;
    }

    private static boolean zelfdeSoort(char c, char d) {
        return hoog(c) >= 0 ? hoog(d) >= 0 : Tekens.isCijfer(d);
    }

    private static Optional<Merk> merk(String s, int i, int eind, boolean inHaakjes) {
        int nummer = getal(s, i, eind);
        char voor = s.charAt(i - 1);
        if (hoog(s.charAt(i)) >= 0) {
            return Optional.of(new Merk(nummer, i, eind, Stijl.HOOG));
        }
        if (voor == '[' && s.startsWith("]", eind)) {
            return Optional.of(new Merk(nummer, i - 1, eind + 1, Stijl.BLOKHAAK));
        }
        boolean aanWoord = isWoord(s, i);
        boolean vast = aanWoord || SLUIT.indexOf(voor) >= 0 && !cijferVoor(s, i - 2);
        boolean haak = s.startsWith(")", eind);
        if (haak && (voor == ' ' || vast) && (!inHaakjes || s.startsWith("))", eind))) {
            return Optional.of(new Merk(nummer, i, eind + 1, Stijl.HAAK));
        }
        boolean los = eind == s.length() || !Character.isLetterOrDigit(s.charAt(eind));
        boolean getal =
                eind + 1 < s.length()
                        && ".,:".indexOf(s.charAt(eind)) >= 0
                        && Tekens.isCijfer(s.charAt(eind + 1));
        return vast && los && !getal
                ? Optional.of(new Merk(nummer, i, eind, Stijl.HOOG))
                : Optional.empty();
    }

    private static boolean cijferVoor(String s, int i) {
        return i >= 0 && Tekens.isCijfer(s.charAt(i));
    }

    private static boolean isWoord(String s, int eind) {
        int i = eind;
        while (i > 0 && eind - i < KORTSTE_WOORD && Character.isLowerCase(s.charAt(i - 1))) {
            i--;
        }
        return eind - i == KORTSTE_WOORD;
    }

    private static int getal(String s, int van, int tot) {
        int n = 0;
        for (int i = van; i < tot; i++) {
            int hoog = hoog(s.charAt(i));
            n = n * 10 + (hoog >= 0 ? hoog : s.charAt(i) - '0');
        }
        return n;
    }

    /** The marker with which a note begins: "1 NOS, …", "1) NOS", "[1] NOS", "1. NOS". */
    static Optional<Merk> begin(String s) {
        int van = s.startsWith("[") ? 1 : 0;
        int tot = van;
        while (tot < s.length()
                && tot - van < MEESTE_CIJFERS
                && zelfdeSoort(s.charAt(van), s.charAt(tot))
                && (Tekens.isCijfer(s.charAt(tot)) || hoog(s.charAt(tot)) >= 0)) {
            tot++;
        }
        if (tot == van || tot >= s.length()) {
            return Optional.empty();
        }
        char na = s.charAt(tot);
        Stijl stijl =
                switch (na) {
                    case ')' -> Stijl.HAAK;
                    case ']' -> van == 1 ? Stijl.BLOKHAAK : null;
                    case '.' -> Stijl.PUNT;
                    case ' ' -> van == 0 ? Stijl.HOOG : null;
                    default -> hoog(s.charAt(van)) >= 0 ? Stijl.HOOG : null;
                };
        int tekst = na == ' ' || na == ')' || na == ']' || na == '.' ? tot + 1 : tot;
        while (tekst < s.length() && s.charAt(tekst) == ' ') {
            tekst++;
        }
        return stijl != null && begintNoot(s, tekst)
                ? Optional.of(new Merk(getal(s, van, tot), 0, tekst, stijl))
                : Optional.empty();
    }

    private static boolean begintNoot(String s, int i) {
        String rest = s.substring(i, Math.min(s.length(), i + 12));
        return !rest.isEmpty()
                && Datums.maand(s, i) == 0
                && (Koppen.begintZin(rest) || rest.startsWith("http") || rest.startsWith("www."));
    }

    /** Whether a note written so can belong to a marker written so. */
    static boolean past(Stijl merk, Stijl noot) {
        return merk == noot || merk == Stijl.HOOG && noot != Stijl.BLOKHAAK;
    }
}

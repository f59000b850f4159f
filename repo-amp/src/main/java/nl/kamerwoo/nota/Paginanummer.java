package nl.kamerwoo.nota;

import java.util.List;

/** Lines that can be nothing but the number of a page, wherever they stand. */
public final class Paginanummer {
    private static final int LANGSTE = 100;
    private static final List<String> WOORDEN =
            List.of("pagina ", "pag. ", "blad ", "blz. ", "p. ", "page ", "pagina: ");
    private static final List<String> SCHAKELS = List.of(" van ", "/", " / ", " of ", " | ");

    private Paginanummer() {}

    /** "Pagina 2 van 3", with or without a few words of the running head. */
    public static boolean is(String tekst) {
        if (tekst.length() > LANGSTE || tekst.length() < 3 || !kan(tekst)) {
            return false;
        }
        String klein = Tekens.klein(tekst);
        if (klein.equals("pagina") || klein.equals("blad") || klein.equals("pagina:")) {
            return true;
        }
        for (String woord : WOORDEN) {
            int i = begin(klein, woord);
            if (i < 0) {
                continue;
            }
            int na = nummer(klein, i + woord.length());
            if (na > 0
                    && na == klein.length()
                    && (i == 0 || klein.indexOf(" van ", i) > 0 || klein.indexOf('/', i) > 0)) {
                return true;
            }
            if (na > 0
                    && i == 0
                    && klein.length() - na < 60
                    && klein.indexOf(" van ") > 0
                    && klein.indexOf(" van ") < na) {
                return true;
            }
        }
        if (klein.charAt(0) == '-' && klein.endsWith(" -")) {
            return Datums.cijfersTot(klein, 2) == klein.length() - 2 && klein.length() > 4;
        }
        int a = Datums.cijfersTot(klein, 0);
        boolean van =
                a > 0
                        && (klein.startsWith(" van ", a)
                                || klein.startsWith("/", a)
                                || klein.startsWith(" / ", a));
        return van && a <= 3 && klein.length() <= a + 8 && nummer(klein, 0) == klein.length();
    }

    /** Whether it begins as a page number can, or ends in a digit: nearly no line does. */
    private static boolean kan(String tekst) {
        char tweede = tekst.charAt(1);
        return switch (tekst.charAt(0)) {
                    case 'p', 'P' -> tweede == 'a' || tweede == 'A' || tweede == '.';
                    case 'b', 'B' -> tweede == 'l' || tweede == 'L';
                    case '-' -> true;
                    default -> false;
                }
                || Tekens.isCijfer(tekst.charAt(tekst.length() - 1));
    }

    /** Where the word begins, if it does not begin within another, or -1. */
    private static int begin(String klein, String woord) {
        int i = klein.indexOf(woord);
        while (i > 0 && klein.charAt(i - 1) != ' ') {
            i = klein.indexOf(woord, i + 1);
        }
        return i;
    }

    /** Behind "2", "2 van 3", "2/3": the end of it, or -1. */
    private static int nummer(String s, int i) {
        int a = Datums.cijfersTot(s, i);
        if (a == i || a - i > 4) {
            return -1;
        }
        for (String schakel : SCHAKELS) {
            if (s.startsWith(schakel, a)) {
                int b = Datums.cijfersTot(s, a + schakel.length());
                return b > a + schakel.length() && b - a < 12 ? b : a;
            }
        }
        return a;
    }
}

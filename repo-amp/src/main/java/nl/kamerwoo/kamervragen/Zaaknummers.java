package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Datums;
import nl.kamerwoo.nota.Tekens;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The numbers that the Kamer gives: of a set ("2023Z19580"), of a document, in the Aanhangsel. */
final class Zaaknummers {
    private static final int JAAR = 4;
    private static final int CIJFERS = 5;
    private static final String ZIE_OOK = "zie ook aanhangsel";

    private Zaaknummers() {}

    /**
     * The numbers with this letter, each once.
     *
     * @param letter 'Z' for a set, 'D' for a document
     */
    static List<String> in(String s, char letter) {
        var uit = new LinkedHashSet<String>();
        for (int i = s.indexOf(letter); i >= 0; i = s.indexOf(letter, i + 1)) {
            int van = i - JAAR;
            int tot = i + 1 + CIJFERS;
            boolean kan =
                    van >= 0
                            && tot <= s.length()
                            && Datums.cijfersTot(s, van) == i
                            && Datums.cijfersTot(s, i + 1) == tot
                            && (van == 0 || !Character.isLetterOrDigit(s.charAt(van - 1)))
                            && (tot == s.length() || !Character.isLetter(s.charAt(tot)));
            if (kan) {
                uit.add(s.substring(van, tot));
            }
        }
        return List.copyOf(uit);
    }

    /** "2024–2025" at this place, with a plain hyphen; empty if it does not stand there. */
    static String vergaderjaar(String s, int i) {
        int tot = i + 2 * JAAR + 1;
        boolean kan =
                i >= 0
                        && tot <= s.length()
                        && Datums.cijfersTot(s, i) == i + JAAR
                        && "-–/".indexOf(s.charAt(i + JAAR)) >= 0
                        && Datums.cijfersTot(s, i + JAAR + 1) == tot;
        return kan ? s.substring(i, i + JAAR) + "-" + s.substring(i + JAAR + 1, tot) : "";
    }

    /** "ah-tk-20242025-1030" at the start of a line; nothing if it is none. */
    static List<Aanhangsel> vanKenmerk(String regel) {
        String klein = Tekens.klein(regel);
        int tot = Datums.cijfersTot(klein, 15);
        if (!klein.startsWith("ah-tk-")
                || klein.length() < 16
                || Datums.cijfersTot(klein, 6) != 14
                || klein.charAt(14) != '-'
                || tot == 15
                || tot > 20) {
            return List.of();
        }
        String jaar = klein.substring(6, 10) + "-" + klein.substring(10, 14);
        return List.of(new Aanhangsel(jaar, Datums.getal(klein, 15, tot)));
    }

    /** "Zie ook Aanhangsel Handelingen, vergaderjaar 2024–2025, nrs. 1028 en 1029". */
    static List<Aanhangsel> zieOok(String tekst) {
        String klein = Tekens.klein(tekst);
        int zie = klein.indexOf(ZIE_OOK);
        int jaar = zie < 0 ? -1 : klein.indexOf("vergaderjaar ", zie);
        String vergaderjaar = jaar < 0 ? "" : vergaderjaar(klein, jaar + 13);
        if (vergaderjaar.isEmpty() || jaar - zie > 60) {
            return List.of();
        }
        List<Aanhangsel> uit = new ArrayList<>();
        int i = jaar + 13 + 9;
        while (i < klein.length()) {
            if (Tekens.isCijfer(klein.charAt(i))) {
                int tot = Datums.cijfersTot(klein, i);
                if (tot - i > 4) {
                    break;
                }
                uit.add(new Aanhangsel(vergaderjaar, Datums.getal(klein, i, tot)));
                i = tot;
            } else if (hoortBij(klein, i)) {
                i++;
            } else {
                break;
            }
        }
        return uit;
    }

    private static boolean hoortBij(String s, int i) {
        boolean einde = s.charAt(i) == '.' && i > 0 && Tekens.isCijfer(s.charAt(i - 1));
        return " ,.nrsenummer".indexOf(s.charAt(i)) >= 0 && !einde;
    }
}

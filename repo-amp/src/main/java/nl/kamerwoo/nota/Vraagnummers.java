package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The question numbers in a sentence: "vragen 5 en 8", "vraag 3 t/m 6", "vragen 1, 2 en 4-6". */
public final class Vraagnummers {
    private static final List<String> VOOR =
            List.of(
                    "vragen",
                    "vraag",
                    "antwoorden",
                    "antwoord",
                    "vraagnummers",
                    "vraagnummer",
                    "deelvragen",
                    "deelvraag");

    private static final List<String> TUSSEN =
            List.of(
                    " met nummers",
                    " met de nummers",
                    " nummers",
                    " nummer",
                    " nrs.",
                    " nr.",
                    " op de vragen",
                    " op vragen",
                    " op vraag");
    private static final List<String> TOT =
            List.of(" tot en met ", " t/m ", " tm ", "-", " - ", "–", " – ");
    private static final List<String> EN =
            List.of(
                    ", en ",
                    ", ",
                    " en vragen ",
                    " en vraag ",
                    " en de vragen ",
                    " en op vraag ",
                    " en ",
                    " & ",
                    " alsmede ",
                    " alsook ",
                    ",",
                    "/",
                    " of ");

    /** Numbers that stand together, and where. */
    public record Groep(List<Integer> nummers, int begin, int eind) {}

    private Vraagnummers() {}

    public static List<Groep> in(String klein) {
        var uit = new ArrayList<Groep>();
        for (int i = 0; i < klein.length(); i++) {
            if (!kanBeginnen(klein.charAt(i)) || i > 0 && Character.isLetter(klein.charAt(i - 1))) {
                continue;
            }
            int na = achterWoord(klein, i);
            if (na > 0) {
                var nummers = new LinkedHashSet<Integer>();
                int eind = lees(klein, na, nummers);
                if (!nummers.isEmpty()) {
                    uit.add(new Groep(List.copyOf(nummers), i, eind));
                    i = eind - 1;
                }
            }
        }
        return uit;
    }

    /** Whether one of the words before a number begins with this letter. */
    private static boolean kanBeginnen(char c) {
        return c == 'v' || c == 'a' || c == 'd';
    }

    /** Behind "vragen ": where a number begins, or -1. */
    private static int achterWoord(String s, int i) {
        for (String woord : VOOR) {
            int na = i + woord.length();
            if (!s.startsWith(woord, i) || na < s.length() && Character.isLetter(s.charAt(na))) {
                continue;
            }
            for (String tussen : TUSSEN) {
                if (s.startsWith(tussen, na)) {
                    na += tussen.length();
                    break;
                }
            }
            if (s.startsWith(" ", na) && na + 1 < s.length() && Tekens.isCijfer(s.charAt(na + 1))) {
                return na + 1;
            }
        }
        return -1;
    }

    private static int lees(String s, int begin, Set<Integer> nummers) {
        int i = begin;
        while (true) {
            int eind = Datums.cijfersTot(s, i);
            if (eind == i || eind - i > 3 || Datums.maand(s, Math.min(s.length(), eind + 1)) > 0) {
                return Math.max(begin, i);
            }
            int nummer = Datums.getal(s, i, eind);
            int tot = naSchakel(s, eind, TOT);
            int totEind = tot < 0 ? -1 : Datums.cijfersTot(s, tot);
            if (tot > 0 && totEind - tot <= 3 && Datums.getal(s, tot, totEind) > nummer) {
                for (int n = nummer;
                        n <= Math.min(Datums.getal(s, tot, totEind), nummer + 200);
                        n++) {
                    voeg(nummers, n);
                }
                eind = totEind;
            } else {
                voeg(nummers, nummer);
            }
            int volgende = naSchakel(s, eind, EN);
            if (volgende < 0) {
                return eind;
            }
            i = volgende;
        }
    }

    private static void voeg(Set<Integer> nummers, int nummer) {
        if (nummer > 0) {
            nummers.add(nummer);
        }
    }

    private static int naSchakel(String s, int i, List<String> schakels) {
        for (String schakel : schakels) {
            int na = i + schakel.length();
            if (s.startsWith(schakel, i) && na < s.length() && Tekens.isCijfer(s.charAt(na))) {
                return na;
            }
        }
        return -1;
    }
}

package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The annexes as a list: numbered, bulleted, one a line, or parted by semicolons or commas. */
final class Bijlagenlijst {
    private static final Set<String> GETALLEN =
            Set.of(
                    "ja",
                    "nee",
                    "een",
                    "één",
                    "twee",
                    "drie",
                    "vier",
                    "vijf",
                    "zes",
                    "diverse",
                    "bijgevoegd",
                    "idem");

    private Bijlagenlijst() {}

    static List<String> lees(List<Regel> regels) {
        var stukken = new ArrayList<StringBuilder>();
        for (var regel : regels) {
            boolean vervolg =
                    !stukken.isEmpty() && hoortBij(stukken.get(stukken.size() - 1), regel);
            if (vervolg) {
                Tekens.plak(stukken.get(stukken.size() - 1), regel.tekst());
            } else {
                stukken.add(new StringBuilder(regel.tekst()));
            }
        }
        var uit = new ArrayList<String>();
        for (var stuk : stukken) {
            for (String deel : delen(stuk.toString())) {
                String bijlage = kaal(deel);
                if (!bijlage.isEmpty()
                        && !Niets.is(bijlage)
                        && !isAantal(bijlage)
                        && Tekens.heeftLetter(bijlage)) {
                    uit.add(bijlage);
                }
            }
        }
        return List.copyOf(uit);
    }

    /** "2 bijlagen", "ja", "zie onder", "twee": says how many, not which. */
    private static boolean isAantal(String s) {
        String klein = Tekens.klein(s);
        int na = Datums.cijfersTot(klein, 0);
        String rest = klein.substring(na).strip();
        return na > 0 && (rest.startsWith("bijlage") || rest.equals("stuks"))
                || klein.startsWith("zie ")
                || GETALLEN.contains(klein);
    }

    private static boolean hoortBij(StringBuilder vorige, Regel regel) {
        if (regel.punt() || regel.cel()) {
            return false;
        }
        String tekst = vorige.toString();
        boolean genummerd = Tekens.isCijfer(tekst.charAt(0));
        return Tekens.wilMeer(tekst) && !tekst.endsWith(",")
                || Tekens.begintKlein(regel.tekst())
                || Tekens.opsomming(tekst) > 0
                        && !regel.leeg()
                        && (genummerd || tekst.length() > 40);
    }

    private static List<String> delen(String tekst) {
        String s = zonderAantal(tekst);
        if (s.indexOf(';') > 0) {
            return List.of(s.split(";"));
        }
        var genummerd = genummerd(s);
        if (genummerd.size() > 1) {
            return genummerd;
        }
        return Tekens.opsomming(s) > 0 || s.indexOf(", ") < 0 ? List.of(s) : kommas(s);
    }

    /** "2 (Kamerbrief en antwoorden)", "2: Kamerbrief en antwoorden": the number is no annex. */
    private static String zonderAantal(String s) {
        int na = Datums.cijfersTot(s, 0);
        if (na == 0 || na > 2 || na + 3 > s.length()) {
            return s;
        }
        if (s.startsWith(" (", na) && s.endsWith(")")) {
            return s.substring(na + 2, s.length() - 1);
        }
        return s.startsWith(": ", na) ? s.substring(na + 2) : s;
    }

    /** "1. Kamerbrief 2. Antwoorden": all on one line. */
    private static List<String> genummerd(String s) {
        var uit = new ArrayList<String>();
        int begin = 0;
        int nummer = s.startsWith("1. ") || s.startsWith("1) ") ? 1 : 0;
        for (int i = 2; nummer > 0 && i + 2 < s.length(); i++) {
            boolean kan = s.charAt(i - 1) == ' ' && Tekens.isCijfer(s.charAt(i));
            if (kan && s.startsWith(nummer + 1 + (s.charAt(1) == ')' ? ") " : ". "), i)) {
                String deel = s.substring(begin, i).strip();
                uit.add(deel.endsWith(",") ? deel.substring(0, deel.length() - 1) : deel);
                begin = i;
                nummer++;
            }
        }
        uit.add(s.substring(begin));
        return uit;
    }

    /** Commas part annexes only when every part can be the name of one. */
    private static List<String> kommas(String s) {
        var uit = new ArrayList<>(List.of(s.split(", ")));
        String laatste = uit.get(uit.size() - 1);
        int en = laatste.indexOf(" en ");
        if (laatste.startsWith("en ")) {
            uit.set(uit.size() - 1, laatste.substring(3));
        } else if (en > 0) {
            uit.set(uit.size() - 1, laatste.substring(0, en));
            uit.add(laatste.substring(en + 4));
        }
        for (String deel : uit) {
            if (Tekens.woorden(deel) > 6
                    || deel.indexOf('(') >= 0 != deel.indexOf(')') >= 0
                    || beginVanBijzin(deel)) {
                return List.of(s);
            }
        }
        return uit;
    }

    private static boolean beginVanBijzin(String deel) {
        int spatie = deel.indexOf(' ');
        return switch (spatie < 0 ? deel : deel.substring(0, spatie)) {
            case "met",
                    "inzake",
                    "over",
                    "van",
                    "voor",
                    "die",
                    "dat",
                    "zoals",
                    "waarin",
                    "inclusief",
                    "incl.",
                    "d.d.",
                    "betreffende",
                    "te" ->
                    true;
            default -> false;
        };
    }

    /** Without number, bullet or "Bijlage 1:", and without a full stop at the end. */
    private static String kaal(String s) {
        String kaal = s.strip();
        kaal = kaal.substring(Tekens.opsomming(kaal));
        String klein = Tekens.klein(kaal);
        if (klein.startsWith("bijlage ")) {
            int na = Datums.cijfersTot(kaal, 8);
            na = na == 8 && kaal.length() > 9 && " :".indexOf(kaal.charAt(9)) >= 0 ? 9 : na;
            int tot = na;
            while (tot < kaal.length() && " :-–.".indexOf(kaal.charAt(tot)) >= 0) {
                tot++;
            }
            kaal = na > 8 && tot > na && tot < kaal.length() ? kaal.substring(tot) : kaal;
        }
        kaal = zonderSterren(kaal);
        return kaal.endsWith(".") || kaal.endsWith(",")
                ? kaal.substring(0, kaal.length() - 1)
                : kaal;
    }

    /** "*Brief*": italics in markdown. */
    private static String zonderSterren(String s) {
        int n = s.length();
        boolean sterren = n > 2 && "*_".indexOf(s.charAt(0)) >= 0 && s.charAt(0) == s.charAt(n - 1);
        return sterren ? s.substring(1, n - 1) : s;
    }
}

package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Datums;
import nl.kamerwoo.nota.Tekens;
import nl.kamerwoo.nota.Vraagnummers;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the headings of questions and answers: "Vraag 1, 2 en 3", "Antwoord op vraag 4", "5.". */
final class Koppen {
    /** A heading, with its numbers, is at the start of the line and no longer than this. */
    private static final int BEGIN = 160;

    private static final int LANGSTE_OPMERKING = 40;
    private static final String NA_SCHEIDING = ":.)-–";
    private static final String OPENT = "'\"‘’“”„«‚([";
    private static final Set<String> VERBINDEND =
            Set.of(
                    "vraag",
                    "vragen",
                    "antwoord",
                    "antwoorden",
                    "beantwoording",
                    "reactie",
                    "op",
                    "van",
                    "bij",
                    "de",
                    "het");

    private Koppen() {}

    static Optional<Kop> lees(String tekst) {
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        char c = tekst.charAt(0);
        if (Tekens.isCijfer(c) || c == '(') {
            return getallen(tekst).or(() -> getal(tekst));
        }
        if ("VABRM".indexOf(c) < 0) {
            return Optional.empty();
        }
        String begin = Tekens.klein(tekst.substring(0, Math.min(BEGIN, tekst.length())));
        int woord = woordeinde(begin);
        return switch (begin.substring(0, woord)) {
            case "vraag", "vragen" -> woord(Kop.Soort.VRAAG, tekst, begin, woord);
            case "antwoord", "antwoorden", "beantwoording", "reactie" ->
                    woord(Kop.Soort.ANTWOORD, tekst, begin, woord);
            case "mededeling" -> zonderNummer(Kop.Soort.MEDEDELING, tekst.substring(woord));
            default -> Optional.empty();
        };
    }

    private static int woordeinde(String s) {
        int i = 0;
        while (i < s.length() && Character.isLetter(s.charAt(i))) {
            i++;
        }
        return i;
    }

    private static Optional<Kop> woord(Kop.Soort soort, String tekst, String begin, int woord) {
        var groepen = Vraagnummers.in(begin);
        if (groepen.isEmpty() || !isVerbindend(begin.substring(0, groepen.get(0).begin()))) {
            return opNummer(soort, tekst, begin, woord)
                    .or(() -> los(soort, begin, tekst.substring(woord)));
        }
        var groep = groepen.get(0);
        return metNummer(soort, groep.nummers(), tekst.substring(groep.eind()));
    }

    /** "Antwoord op 3": without the word vraag. */
    private static Optional<Kop> opNummer(Kop.Soort soort, String tekst, String begin, int woord) {
        if (!begin.startsWith(" op ", woord)) {
            return Optional.empty();
        }
        var groepen = Vraagnummers.in("vraag " + begin.substring(woord + 4));
        if (groepen.isEmpty() || groepen.get(0).begin() > 0) {
            return Optional.empty();
        }
        int eind = groepen.get(0).eind() - "vraag ".length() + woord + 4;
        return metNummer(soort, groepen.get(0).nummers(), tekst.substring(eind));
    }

    private static boolean isVerbindend(String voor) {
        for (String woord : voor.split(" ")) {
            if (!woord.isEmpty() && !VERBINDEND.contains(woord)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Kop> metNummer(Kop.Soort soort, List<Integer> nummers, String achter) {
        boolean letter = !achter.isEmpty() && Character.isLowerCase(achter.charAt(0));
        boolean deel =
                letter && (achter.length() == 1 || !Character.isLetterOrDigit(achter.charAt(1)));
        if (letter && !deel || !achter.isEmpty() && Tekens.isCijfer(achter.charAt(0))) {
            return Optional.empty();
        }
        int na = deel ? 1 : 0;
        return rest(achter.substring(na), true)
                .map(rest -> new Kop(soort, nummers, ' ', achter.substring(0, na), rest));
    }

    /** "Vragen" alone stands over a list, it is no question. */
    private static Optional<Kop> los(Kop.Soort soort, String begin, String achter) {
        return begin.startsWith("vragen") ? Optional.empty() : zonderNummer(soort, achter);
    }

    private static Optional<Kop> zonderNummer(Kop.Soort soort, String achter) {
        return rest(achter, false).map(r -> new Kop(soort, List.of(), ' ', "", r));
    }

    /**
     * What stands behind the heading, if it can: behind a separator anything, without one, if
     * allowed, only what begins a sentence.
     */
    private static Optional<String> rest(String achter, boolean zonderScheiding) {
        String kaal = zonderOpmerking(achter.strip());
        if (kaal.isEmpty()) {
            return Optional.of("");
        }
        if (NA_SCHEIDING.indexOf(kaal.charAt(0)) >= 0) {
            String rest = kaal.substring(1).strip();
            boolean aan = kaal.length() > 1 && Tekens.isCijfer(kaal.charAt(1));
            return aan ? Optional.empty() : Optional.of(rest);
        }
        boolean begint = begintZin(kaal);
        return zonderScheiding && begint && achter.startsWith(" ")
                ? Optional.of(kaal)
                : Optional.empty();
    }

    /** "Vraag 5 (nieuw)". */
    private static String zonderOpmerking(String s) {
        int dicht = s.startsWith("(") ? s.indexOf(')') : -1;
        if (dicht < 0 || dicht > LANGSTE_OPMERKING) {
            return s;
        }
        String na = s.substring(dicht + 1).strip();
        return na.isEmpty() || na.equals(":") ? "" : s;
    }

    static boolean begintZin(String s) {
        return Tekens.begintGroot(s) || !s.isEmpty() && OPENT.indexOf(s.charAt(0)) >= 0;
    }

    /** "2. en 3.", "4 t/m 6": more than one bare number, alone on the line. */
    private static Optional<Kop> getallen(String tekst) {
        if (tekst.length() > LANGSTE_OPMERKING || tekst.length() < 3) {
            return Optional.empty();
        }
        boolean punt = tekst.indexOf('.') >= 0;
        String kaal = "vragen " + Tekens.klein(tekst).replace(".", "").strip();
        var groepen = Vraagnummers.in(kaal);
        boolean heel =
                groepen.size() == 1
                        && groepen.get(0).begin() == 0
                        && groepen.get(0).eind() == kaal.length();
        return heel && lopenOp(groepen.get(0).nummers())
                ? Optional.of(
                        new Kop(
                                Kop.Soort.GETAL,
                                groepen.get(0).nummers(),
                                punt ? '.' : '1',
                                "",
                                ""))
                : Optional.empty();
    }

    private static boolean lopenOp(List<Integer> nummers) {
        for (int i = 1; i < nummers.size(); i++) {
            if (nummers.get(i) != nummers.get(i - 1) + 1) {
                return false;
            }
        }
        return nummers.size() > 1;
    }

    private static Optional<Kop> getal(String tekst) {
        int van = tekst.charAt(0) == '(' ? 1 : 0;
        int tot = Datums.cijfersTot(tekst, van);
        if (tot == van || tot - van > 3) {
            return Optional.empty();
        }
        int nummer = Datums.getal(tekst, van, tot);
        String achter = tekst.substring(tot);
        if (nummer == 0 || van == 1 && !achter.startsWith(")")) {
            return Optional.empty();
        }
        if (achter.isBlank()) {
            return kop(nummer, '1', "");
        }
        char c = achter.charAt(0);
        String rest = achter.substring(1).strip();
        if (c == ' ') {
            return begintZin(rest) && Datums.maand(rest, 0) == 0
                    ? kop(nummer, ' ', rest)
                    : Optional.empty();
        }
        boolean los = rest.isEmpty() || achter.charAt(1) == ' ';
        boolean maand = c == '.' && Datums.maand(rest, 0) > 0;
        return ".):".indexOf(c) >= 0 && los && !maand
                ? kop(nummer, van == 1 ? '(' : c, rest)
                : Optional.empty();
    }

    private static Optional<Kop> kop(int nummer, char stijl, String rest) {
        return Optional.of(new Kop(Kop.Soort.GETAL, List.of(nummer), stijl, "", rest));
    }
}

package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a field or a section says that there is nothing: "N.v.t.", "Geen", "-". */
final class Niets {
    private static final Woordenboek<String> WOORDEN =
            Woordenboek.van(
                    Set.of(
                            "-",
                            "--",
                            "---",
                            "–",
                            "—",
                            "geen",
                            "n.v.t.",
                            "nvt",
                            "n.v.t",
                            "nvt.",
                            "geen.",
                            "niet van toepassing",
                            "niet van toepassing.",
                            "nihil",
                            "x",
                            "...",
                            "…",
                            "/",
                            "0",
                            "n.b.",
                            "onbekend",
                            "volgt",
                            "volgt nog",
                            "n.t.b.",
                            "ntb",
                            "nog toe te voegen",
                            "nog te bepalen",
                            "nader te bepalen",
                            "wordt nagezonden",
                            "pm",
                            "p.m."));

    private static final List<String> TOCH =
            List.of(
                    "behalve",
                    "uitzondering",
                    "uitgezonderd",
                    "echter",
                    "maar ",
                    "na ",
                    "zodra",
                    "totdat",
                    "tenzij",
                    "m.u.v",
                    "wel ",
                    "met name",
                    "gelakt",
                    "namen",
                    "persoonsgegevens");
    private static final List<String> GEEN =
            List.of(
                    "er is geen ",
                    "geen informatie",
                    "er zijn geen ",
                    "niet van toepassing",
                    "n.v.t.",
                    "deze nota bevat geen ",
                    "de nota bevat geen ",
                    "geen bijzonderheden");

    /** With what a sentence begins that says that all of it can be public. */
    private static final List<String> ALLES =
            List.of(
                    "alle informatie ",
                    "deze nota kan ",
                    "de nota kan ",
                    "de hele nota kan ",
                    "de gehele nota kan ",
                    "de volledige nota kan ");

    private static final Set<String> NEE = Set.of("nee", "nee.");

    private Niets() {}

    /** Whether the field says that there is nothing. */
    static boolean is(String s) {
        return s.length() <= 24 && WOORDEN.bevat(s.strip()) || isPlaatshouder(s);
    }

    /** "[geadresseerde]", "<datum>": what a template asks to fill in, one or more of them. */
    static boolean isPlaatshouder(String s) {
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            int dicht = c == '[' || c == '<' ? s.indexOf(c == '[' ? ']' : '>', i) : -1;
            if (dicht > i + 1) {
                i = dicht + 1;
            } else if (" ,;/".indexOf(c) >= 0) {
                i++;
            } else {
                return false;
            }
        }
        return !s.isEmpty() && "[<".indexOf(s.charAt(0)) >= 0;
    }

    /** Whether the section says so, under one or more small titles perhaps, and nothing else. */
    static boolean zegt(List<Alinea> alineas) {
        boolean koppen = false;
        var teksten = new ArrayList<String>(alineas.size());
        for (var alinea : alineas) {
            int kop = Tussenkoppen.lengte(alinea.tekst());
            koppen |= kop > 0;
            if (kop < alinea.tekst().length()) {
                teksten.add(alinea.tekst().substring(kop));
            }
        }
        if (teksten.isEmpty()) {
            return true;
        }
        if (is(teksten.get(0))) {
            return !koppen || teksten.stream().allMatch(Niets::is);
        }
        return teksten.size() == 1 && zegtNiets(Tekens.klein(teksten.get(0)));
    }

    private static boolean zegtNiets(String klein) {
        String zonderNee = klein.startsWith("nee, ") ? klein.substring(5) : klein;
        boolean alles =
                Tekens.begintMet(zonderNee, ALLES)
                        && zonderNee.contains("openbaar")
                        && !zonderNee.contains("niet");
        return klein.length() <= 160
                && (NEE.contains(klein) || Tekens.begintMet(zonderNee, GEEN) || alles)
                && !Tekens.bevat(klein, TOCH);
    }
}

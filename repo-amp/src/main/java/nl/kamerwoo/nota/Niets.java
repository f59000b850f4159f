package nl.kamerwoo.nota;

import java.util.List;
import java.util.Set;

/** Whether a field or a section says that there is nothing: "N.v.t.", "Geen", "-". */
final class Niets {
    private static final Set<String> WOORDEN =
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
                    "pm",
                    "p.m.");

    private static final List<String> TOCH =
            List.of(
                    "behalve",
                    "uitzondering",
                    "uitgezonderd",
                    "echter",
                    "maar ",
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
                    "alle informatie kan",
                    "geen bijzonderheden",
                    "deze nota kan in zijn geheel openbaar",
                    "de nota kan in zijn geheel openbaar",
                    "deze nota kan volledig openbaar",
                    "de nota kan volledig openbaar");

    private Niets() {}

    /** Whether the field says that there is nothing. */
    static boolean is(String s) {
        return s.length() <= 24 && WOORDEN.contains(Tekens.klein(s.strip()));
    }

    /** Whether the section says so, and says nothing else. */
    static boolean zegt(List<Alinea> alineas) {
        if (alineas.isEmpty()) {
            return true;
        }
        String eerste = alineas.get(0).tekst();
        if (is(eerste)) {
            return true;
        }
        String klein = Tekens.klein(eerste);
        return alineas.size() == 1
                && klein.length() <= 160
                && Tekens.begintMet(klein, GEEN)
                && !Tekens.bevat(klein, TOCH);
    }
}

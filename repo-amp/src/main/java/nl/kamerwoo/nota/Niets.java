package nl.kamerwoo.nota;

import java.util.List;

/** Whether a section says that there is nothing to say: "N.v.t.", "Geen", "Niet van toepassing". */
final class Niets {
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

    static boolean zegt(List<Alinea> alineas) {
        if (alineas.isEmpty()) {
            return true;
        }
        String eerste = alineas.get(0).tekst();
        if (Waardevorm.isNiets(eerste)) {
            return true;
        }
        String klein = Tekens.klein(eerste);
        return alineas.size() == 1
                && klein.length() <= 160
                && Tekens.begintMet(klein, GEEN)
                && !Tekens.bevat(klein, TOCH);
    }
}

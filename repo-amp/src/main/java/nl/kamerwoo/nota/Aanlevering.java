package nl.kamerwoo.nota;

import nl.kamerwoo.nota.Ministeries.Gevonden;
import nl.kamerwoo.nota.Zinnen.Zin;

import java.util.List;

/**
 * Which ministry wrote answers without the word coördineren: "SZW neemt vraag 2 voor zijn
 * rekening", "de antwoorden zijn door VWS aangeleverd". Only these turns, with the ministry right
 * beside the verb, say so for certain.
 */
final class Aanlevering {
    private static final List<String> WERK =
            List.of("rekening", "aangeleverd", "opgesteld", "afkomstig van");

    private static final List<String> REKENING =
            List.of("voor zijn rekening", "voor haar rekening", "voor hun rekening");

    private static final List<String> DOET = List.of(" heeft ", " neemt ");
    private static final List<String> ANTWOORD =
            List.of(
                    "het antwoord op ",
                    "de antwoorden op ",
                    "de beantwoording van ",
                    "vra",
                    "de vra");
    private static final List<String> IS_GEDAAN = List.of(" aangeleverd", " opgesteld");
    private static final List<String> LIDWOORDEN = List.of("", "het ministerie van ", "de ");

    private Aanlevering() {}

    /** Whether the sentence has a verb that could say so. */
    static boolean kan(Zin zin) {
        return Tekens.bevat(zin.klein(), WERK) && !zin.klein().contains(" niet");
    }

    /** The one ministry of the sentence, if it wrote the answers that this names; null if not. */
    static Gevonden door(Zin zin, List<Gevonden> genoemd) {
        if (genoemd.size() != 1) {
            return null;
        }
        var wie = genoemd.get(0);
        return schrijft(zin.klein(), wie) || geschrevenDoor(zin.klein(), wie) ? wie : null;
    }

    /** "SZW heeft de antwoorden op vragen 4 en 5 aangeleverd". */
    private static boolean schrijft(String klein, Gevonden wie) {
        for (String doet : DOET) {
            int na = wie.eind() + doet.length();
            if (klein.startsWith(doet, wie.eind()) && Tekens.begintMet(klein, na, ANTWOORD)) {
                return eindigtMetWerk(klein);
            }
        }
        return false;
    }

    private static boolean eindigtMetWerk(String klein) {
        return Tekens.bevat(klein, REKENING)
                || klein.contains(" aangeleverd;")
                || klein.contains(" opgesteld;")
                || klein.endsWith(" aangeleverd.")
                || klein.endsWith(" opgesteld.");
    }

    /** "zijn door VWS aangeleverd", "zijn afkomstig van VWS". */
    private static boolean geschrevenDoor(String klein, Gevonden wie) {
        for (String lid : LIDWOORDEN) {
            int voor = wie.begin() - lid.length();
            if (!klein.startsWith(lid, voor)) {
                continue;
            }
            boolean passief =
                    klein.startsWith(" door ", voor - 6)
                            && Tekens.begintMet(klein, wie.eind(), IS_GEDAAN);
            if (passief || klein.startsWith(" zijn afkomstig van ", voor - 20)) {
                return true;
            }
        }
        return false;
    }
}

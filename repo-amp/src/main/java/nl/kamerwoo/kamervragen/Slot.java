package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Tekens;

import java.util.List;

/** What stands below the last question or answer and belongs to neither. */
final class Slot {
    private static final List<String> GROETEN =
            List.of("hoogachtend", "met vriendelijke groet", "met de meeste hoogachting");
    private static final int LANGSTE_GROET = 40;

    private Slot() {}

    static boolean isGroet(String klein) {
        return klein.length() <= LANGSTE_GROET && Tekens.begintMet(klein, GROETEN);
    }

    /** "Toelichting:", on a line of its own or before the first words of it. */
    static boolean isToelichting(Tekstregel regel) {
        String klein = Tekens.klein(regel.tekst());
        return klein.equals("toelichting") || klein.startsWith("toelichting:");
    }

    static String zonderToelichting(String tekst) {
        int dubbel = tekst.indexOf(':');
        return dubbel < 0 ? "" : tekst.substring(dubbel + 1).strip();
    }
}

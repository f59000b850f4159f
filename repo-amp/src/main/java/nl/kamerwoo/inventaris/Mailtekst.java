package nl.kamerwoo.inventaris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that somebody wrote in a mail. Who answers or forwards repeats them with marks before
 * them and a header above them: that makes them no other words.
 */
final class Mailtekst {

    /** As mail programs write them above a message that is answered or forwarded. */
    private static final Set<String> KOPPEN =
            Set.of(
                    "van",
                    "from",
                    "aan",
                    "to",
                    "cc",
                    "bcc",
                    "verzonden",
                    "sent",
                    "datum",
                    "date",
                    "onderwerp",
                    "subject",
                    "bijlagen",
                    "attachments");

    private static final int LANGSTE_SCHREEFREGEL = 300;

    private Mailtekst() {}

    static List<String> woorden(String tekst) {
        List<String> woorden = new ArrayList<>();
        tekst.lines()
                .map(Mailtekst::zonderAanhaling)
                .filter(regel -> !isKop(regel))
                .forEach(regel -> neem(regel, woorden));
        return woorden;
    }

    private static String zonderAanhaling(String regel) {
        int i = 0;
        while (i < regel.length()
                && (regel.charAt(i) == '>' || Character.isWhitespace(regel.charAt(i)))) {
            i++;
        }
        return regel.substring(i);
    }

    private static boolean isKop(String regel) {
        if (regel.startsWith("-----") || regel.startsWith("_____")) {
            return true;
        }
        String klein = regel.toLowerCase(Locale.ROOT).strip();
        if (klein.length() <= LANGSTE_SCHREEFREGEL
                && (klein.startsWith("op ") && klein.endsWith("schreef:")
                        || klein.startsWith("on ") && klein.endsWith("wrote:"))) {
            return true;
        }
        int punt = klein.indexOf(':');
        return punt > 0 && KOPPEN.contains(klein.substring(0, punt).strip());
    }

    private static void neem(String regel, List<String> woorden) {
        StringBuilder woord = new StringBuilder();
        regel.codePoints()
                .forEach(
                        teken -> {
                            if (Character.isLetterOrDigit(teken)) {
                                woord.appendCodePoint(Character.toLowerCase(teken));
                            } else {
                                sluit(woord, woorden);
                            }
                        });
        sluit(woord, woorden);
    }

    private static void sluit(StringBuilder woord, List<String> woorden) {
        if (!woord.isEmpty()) {
            woorden.add(woord.toString());
            woord.setLength(0);
        }
    }
}

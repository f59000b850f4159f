package nl.kamerwoo.zoeken;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed to search for, as words and phrases. Whatever means something to a search
 * engine means nothing here: a search must never do something else than what was typed.
 */
public final class Zoekwoorden {

    /** More than anybody types; a search engine refuses far longer ones unasked. */
    private static final int MEESTE = 32;

    private static final int LANGSTE = 1000;

    private static final String VOEGEN = ".,'’_";

    private Zoekwoorden() {}

    /**
     * Words, and phrases between quotation marks; of each only its letters and digits, what joins
     * those into one word, and single spaces for what else stood between them.
     *
     * @throws TeVeelWoorden when it is longer than anybody means
     */
    public static List<String> van(String getypt) {
        if (getypt.length() > LANGSTE) {
            throw new TeVeelWoorden(MEESTE, LANGSTE);
        }
        List<String> woorden = new ArrayList<>();
        boolean zin = false;
        for (String deel : getypt.split("[\"“”„]", -1)) {
            if (zin) {
                voegToe(woorden, deel);
            } else {
                for (String woord : deel.split("[\\s\\p{Z}]+")) {
                    voegToe(woorden, woord);
                }
            }
            zin = !zin;
        }
        if (woorden.size() > MEESTE) {
            throw new TeVeelWoorden(MEESTE, LANGSTE);
        }
        return woorden;
    }

    private static void voegToe(List<String> woorden, String tekst) {
        String woord = kaal(tekst);
        if (!woord.isEmpty() && !woorden.contains(woord)) {
            woorden.add(woord);
        }
    }

    private static String kaal(String tekst) {
        int[] tekens = tekst.codePoints().toArray();
        StringBuilder kaal = new StringBuilder();
        for (int plaats = 0; plaats < tekens.length; plaats++) {
            kaal.appendCodePoint(
                    hoortBijWoord(tekens[plaats]) || isVoeg(tekens, plaats) ? tekens[plaats] : ' ');
        }
        return kaal.toString().strip().replaceAll(" +", " ");
    }

    private static boolean hoortBijWoord(int teken) {
        return Character.isLetterOrDigit(teken)
                || Character.getType(teken) == Character.NON_SPACING_MARK;
    }

    /** A ground as 5.1.2e and a plural as foto's are one word to an index, as 1,5 is. */
    private static boolean isVoeg(int[] tekens, int plaats) {
        return VOEGEN.indexOf(tekens[plaats]) >= 0
                && plaats > 0
                && plaats + 1 < tekens.length
                && hoortBijWoord(tekens[plaats - 1])
                && hoortBijWoord(tekens[plaats + 1]);
    }
}

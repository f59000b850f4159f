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

    private Zoekwoorden() {}

    /**
     * Words, and phrases between quotation marks; of each only its letters and digits, with single
     * spaces for what stood between them.
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
        StringBuilder kaal = new StringBuilder();
        tekst.codePoints()
                .map(teken -> hoortBijWoord(teken) ? teken : ' ')
                .forEach(kaal::appendCodePoint);
        return kaal.toString().strip().replaceAll(" +", " ");
    }

    private static boolean hoortBijWoord(int teken) {
        return Character.isLetterOrDigit(teken)
                || Character.getType(teken) == Character.NON_SPACING_MARK;
    }
}

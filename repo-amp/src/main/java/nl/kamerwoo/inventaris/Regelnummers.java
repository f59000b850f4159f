package nl.kamerwoo.inventaris;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Numbers of lines in a text. */
public final class Regelnummers {

    private static final int LANGSTE = 9;
    private static final int MEESTE_REEKSEN = 20;

    private Regelnummers() {}

    /** Those of a text with semicolons or commas between them; nothing when it holds others. */
    public static Optional<List<Integer>> van(String tekst) {
        List<String> delen = Arrays.stream(tekst.split("[;,]")).map(String::strip).toList();
        return delen.stream().allMatch(Regelnummers::isNummer)
                ? Optional.of(delen.stream().map(Integer::valueOf).toList())
                : Optional.empty();
    }

    /** Also as a spreadsheet writes it that took it for a number with decimals. */
    static Optional<Integer> een(String tekst) {
        String getal = tekst.endsWith(".0") ? tekst.substring(0, tekst.length() - 2) : tekst;
        return isNummer(getal) ? Optional.of(Integer.valueOf(getal)) : Optional.empty();
    }

    /**
     * Numbers in words that stay short, as {@code 1-3, 7}.
     *
     * @param nummers from low to high
     */
    public static String reeksen(List<Integer> nummers) {
        List<String> reeksen = new ArrayList<>();
        int i = 0;
        while (i < nummers.size() && reeksen.size() < MEESTE_REEKSEN) {
            int begin = nummers.get(i);
            int einde = begin;
            i++;
            while (i < nummers.size() && nummers.get(i) == einde + 1) {
                einde = nummers.get(i);
                i++;
            }
            reeksen.add(begin == einde ? String.valueOf(begin) : begin + "-" + einde);
        }
        return String.join(", ", reeksen) + (i < nummers.size() ? ", …" : "");
    }

    private static boolean isNummer(String tekst) {
        return !tekst.isEmpty()
                && tekst.length() <= LANGSTE
                && tekst.chars().allMatch(teken -> teken >= '0' && teken <= '9');
    }
}

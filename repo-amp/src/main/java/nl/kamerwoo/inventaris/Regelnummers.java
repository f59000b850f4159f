package nl.kamerwoo.inventaris;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

    /** Numbers in words that stay short, as {@code 1-3, 7}. */
    public static String reeksen(BitSet nummers) {
        List<String> reeksen = new ArrayList<>();
        int begin = nummers.nextSetBit(0);
        while (begin >= 0 && reeksen.size() < MEESTE_REEKSEN) {
            int na = nummers.nextClearBit(begin);
            reeksen.add(begin == na - 1 ? String.valueOf(begin) : begin + "-" + (na - 1));
            begin = nummers.nextSetBit(na);
        }
        return String.join(", ", reeksen) + (begin >= 0 ? ", …" : "");
    }

    private static boolean isNummer(String tekst) {
        return !tekst.isEmpty()
                && tekst.length() <= LANGSTE
                && tekst.chars().allMatch(teken -> teken >= '0' && teken <= '9');
    }
}

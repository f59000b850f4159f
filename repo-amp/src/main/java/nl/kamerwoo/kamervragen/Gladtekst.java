package nl.kamerwoo.kamervragen;

import java.util.Arrays;
import java.util.List;

/**
 * A text without page furniture and notes, as it is held against another. Too long a text is taken
 * as it is.
 */
final class Gladtekst {
    private final String tekst;
    private final int[] begin;
    private final List<Tekstregel> regels;

    private Gladtekst(String tekst, int[] begin, List<Tekstregel> regels) {
        this.tekst = tekst;
        this.begin = begin;
        this.regels = regels;
    }

    /** The text of a question or an answer: what notes it had are apart already. */
    static Gladtekst van(String ruw) {
        boolean eenRegel = ruw.indexOf('\n') < 0 && ruw.indexOf('\r') < 0 && ruw.indexOf('\f') < 0;
        return eenRegel ? new Gladtekst(ruw, new int[0], List.of()) : van(ruw, false);
    }

    /** A document as a whole. */
    static Gladtekst vanDocument(String ruw) {
        return van(ruw, true);
    }

    private static Gladtekst van(String ruw, boolean metNoten) {
        var gelezen = Tekstlezer.lees(ruw);
        if (gelezen.afgekapt()) {
            return new Gladtekst(ruw, new int[0], List.of());
        }
        var zonderRand = Bladrand.zonder(gelezen.regels());
        var regels = metNoten ? Voetnootlezer.lees(zonderRand).regels() : zonderRand;
        var tekst = new StringBuilder(ruw.length());
        int[] begin = new int[regels.size()];
        for (int i = 0; i < begin.length; i++) {
            tekst.append(i == 0 ? "" : "\n");
            begin[i] = tekst.length();
            tekst.append(regels.get(i).tekst());
        }
        return new Gladtekst(tekst.toString(), begin, regels);
    }

    String tekst() {
        return tekst;
    }

    /** The line in the text as it came on which this character stood, counted from 1. */
    int regelVan(int plaats) {
        if (regels.isEmpty()) {
            return (int) tekst.substring(0, plaats).chars().filter(c -> c == '\n').count() + 1;
        }
        int gevonden = Arrays.binarySearch(begin, plaats);
        return regels.get(gevonden >= 0 ? gevonden : -gevonden - 2).nummer();
    }
}

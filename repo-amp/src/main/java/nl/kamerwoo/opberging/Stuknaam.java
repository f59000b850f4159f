package nl.kamerwoo.opberging;

import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The name of a document where it is filed: its own, unless another document has that already. */
public final class Stuknaam {

    static final int MEESTE_TEKENS = 255;

    private static final int LANGSTE_EXTENSIE = 10;
    private static final int EERSTE = 2;
    private static final int LAATSTE = 100_000;

    private Stuknaam() {}

    /**
     * Such as {@code Kamerbrief (2).pdf}.
     *
     * @param naam what the document is called
     * @param bezet whether another document has a name
     * @throws IllegalStateException when none of very many is free
     */
    public static String vrij(String naam, Predicate<String> bezet) {
        return bezet.test(naam)
                ? IntStream.rangeClosed(EERSTE, LAATSTE)
                        .mapToObj(nummer -> genummerd(naam, nummer))
                        .filter(bezet.negate())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No name is free: " + naam))
                : naam;
    }

    private static String genummerd(String naam, int nummer) {
        int punt = naam.lastIndexOf('.');
        boolean heeftExtensie = punt > 0 && naam.length() - punt - 1 <= LANGSTE_EXTENSIE;
        String einde = " (" + nummer + ")" + (heeftExtensie ? naam.substring(punt) : "");
        String begin = heeftExtensie ? naam.substring(0, punt) : naam;
        return kort(begin, MEESTE_TEKENS - einde.length()) + einde;
    }

    /** No character is cut in two. */
    private static String kort(String tekst, int meeste) {
        if (tekst.length() <= meeste) {
            return tekst;
        }
        boolean isHalf = Character.isHighSurrogate(tekst.charAt(meeste - 1));
        return tekst.substring(0, isHalf ? meeste - 1 : meeste);
    }
}

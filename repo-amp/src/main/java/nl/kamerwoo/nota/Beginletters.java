package nl.kamerwoo.nota;

/**
 * The first three letters of a list of words. Nearly every line of a text begins with others, and
 * then need not be looked up.
 */
final class Beginletters {
    private final boolean[] begin = new boolean[1 << 15];

    void bij(String woord) {
        begin[sleutel(woord, 0)] = true;
    }

    /** Whether one of the words can begin the text. */
    boolean kan(String tekst) {
        return kan(tekst, 0);
    }

    /** Whether one of the words can begin at this place in the text. */
    boolean kan(String tekst, int plaats) {
        return begin[sleutel(tekst, plaats)];
    }

    /** Five bits a letter, the same for a capital; the end, a space and a colon end the word. */
    private static int sleutel(String s, int plaats) {
        int sleutel = 0;
        for (int i = 0; i < 3; i++) {
            char c = plaats + i < s.length() ? s.charAt(plaats + i) : ' ';
            if (c == ' ' || c == ':') {
                return sleutel << 5 * (3 - i);
            }
            sleutel = sleutel << 5 | c & 31;
        }
        return sleutel;
    }
}

package nl.kamerwoo.kamervragen;

/**
 * A word or a punctuation mark of a text.
 *
 * @param sleutel what it is compared by: one kind of quotation mark and dash, no hidden signs
 * @param anders what it may be as well: with its hyphen, where a line end parted it; else empty
 * @param begin where it begins in the text
 * @param leesteken whether it is a punctuation mark
 */
record Woord(String sleutel, String anders, int begin, boolean leesteken) {

    /** Whether this is the same word as one of the other text. */
    boolean is(Woord ander) {
        return sleutel.equals(ander.sleutel)
                || !anders.isEmpty() && anders.equals(ander.sleutel)
                || !ander.anders.isEmpty() && sleutel.equals(ander.anders);
    }
}

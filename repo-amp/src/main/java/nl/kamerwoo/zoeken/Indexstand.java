package nl.kamerwoo.zoeken;

import java.time.Instant;

/** How far the index of words has come. It follows the documents, some time after. */
public sealed interface Indexstand {

    /** No words were asked for: the database answered, which is never behind. */
    record NietGevraagd() implements Indexstand {}

    /** Every document was searched as it is now. */
    record Bij() implements Indexstand {}

    /**
     * What was changed last was not searched yet.
     *
     * @param sinds the first change that the index does not know
     * @param nietDoorzocht how many documents match but for the words, and were not searched for
     *     those: any of them may belong to the answer
     */
    record Achter(Instant sinds, long nietDoorzocht) implements Indexstand {}
}

package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.lezen.Leesstatus;

/** What came of getting the text out of a file. */
public sealed interface Tekst {

    /** The text, at most as long as the reader was told to take in. */
    record Gewonnen(String tekst) implements Tekst {}

    /** There is no text, and trying again will not change that. */
    record Geen(Leesstatus waarom) implements Tekst {}

    /** The transform service did not do it, this time. */
    record Mislukt(String waarom) implements Tekst {}
}

package nl.kamerwoo.correspondentie;

/**
 * How much of one message is taken in. What lies beyond stays where it is, in the message itself,
 * and that is told.
 */
public final class Mailgrenzen {

    /** Documents out of one message. */
    public static final int MEESTE_BIJLAGEN = 250;

    /** Parts that are looked at. */
    public static final int MEESTE_DELEN = 2_000;

    /** Parts within parts. */
    public static final int DIEPSTE_DEEL = 30;

    /** Messages within messages, each filed and read in its turn. */
    public static final int DIEPSTE_BERICHT = 5;

    /** Bytes of one field of a head. */
    public static final int LANGSTE_VELD = 256 * 1024;

    /** Fields of one head. */
    public static final int MEESTE_VELDEN = 1_000;

    private Mailgrenzen() {}
}

package nl.kamerwoo.alfresco.inventaris;

/**
 * How much of a sheet is read. An inventory is far from all of these; what is not would take the
 * memory or the time of others.
 */
final class Bladgrenzen {

    static final int RIJEN = 50_000;
    static final int KOLOMMEN = 100;

    /** Of one cell; Excel holds half of it. */
    static final int TEKENS = 65_536;

    /** Of the file as it was sent. */
    static final long BYTES = 32L << 20;

    /** Of all that is packed in an xlsx. */
    static final long UITGEPAKT = 128L << 20;

    /** Parts of an xlsx. */
    static final int DELEN = 1_000;

    private Bladgrenzen() {}

    /**
     * @throws OngeldigBlad when a cell would be longer than is read of one
     */
    static void eisKort(int tekens) {
        if (tekens > TEKENS) {
            throw teGroot("tekens", TEKENS);
        }
    }

    static OngeldigBlad teGroot(String wat, long meeste) {
        return new OngeldigBlad(null, "blad-te-groot." + wat, meeste);
    }
}

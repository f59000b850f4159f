package nl.kamerwoo.alfresco.referentie;

/**
 * The first keys of the module's attributes: they stay for ever, like the model. Counters and
 * claims share none. A counter is read in a transaction within the one that claims, and would wait
 * for ever for a key that the outer one is the first to write.
 */
final class Attributen {

    /** {VOLGNUMMER, series} → the last number taken. */
    static final String VOLGNUMMER = "kamerwoo.volgnummer";

    /**
     * {REFERENTIE, the reference's number} → the id of the node it belongs to; of one that was
     * issued nothing, until its node gives it up.
     */
    static final String REFERENTIE = "kamerwoo.referentie";

    private Attributen() {}
}

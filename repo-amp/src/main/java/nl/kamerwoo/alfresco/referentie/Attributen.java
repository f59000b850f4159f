package nl.kamerwoo.alfresco.referentie;

/** The keys under which the module keeps its attributes: they stay for ever, like the model. */
final class Attributen {

    static final String MODULE = "kamerwoo";

    /** {module, VOLGNUMMER, series} → the last number taken. */
    static final String VOLGNUMMER = "volgnummer";

    /** {module, REFERENTIE, key of the reference} → the id of the node it belongs to. */
    static final String REFERENTIE = "referentie";

    private Attributen() {}
}

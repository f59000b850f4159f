package nl.kamerwoo.alfresco.bericht;

/** A mail that was not brought, or of which that is not known. */
public final class Onbezorgd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How it went. */
    public enum Hoe {
        /** There was nobody to give it to: neither would there be for another. */
        ONBEREIKBAAR,
        /** It was refused. */
        GEWEIGERD,
        /** The connection broke while it was given: it may have got away. */
        ONZEKER
    }

    private final Hoe hoe;

    Onbezorgd(Hoe hoe, Throwable oorzaak) {
        super(oorzaak);
        this.hoe = hoe;
    }

    Hoe hoe() {
        return hoe;
    }
}

package nl.kamerwoo.referentie;

/** A text that cannot be a reference; the door that took it in puts the reason into words. */
public final class OngeldigeReferentie extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reden {
        LEEG,
        TE_LANG,
        STUURTEKEN
    }

    private final Reden reden;

    OngeldigeReferentie(Reden reden, String tekst) {
        super(reden + ": " + tekst);
        this.reden = reden;
    }

    public Reden reden() {
        return reden;
    }
}

package nl.kamerwoo.referentie;

/** A reference pattern that cannot be used, with what is wrong with it. */
public final class OngeldigPatroon extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reden {
        SLUIT_ZONDER_OPEN("} without {"),
        OPEN_ZONDER_SLUIT("{ without }"),
        VOLGNUMMER("{volgnummer} must stand in it once"),
        ONBEKEND("unknown ");

        private final String tekst;

        Reden(String tekst) {
            this.tekst = tekst;
        }
    }

    private final Reden reden;
    private final String plaatshouder;

    OngeldigPatroon(String patroon, Reden reden, String plaatshouder) {
        super("Reference pattern \"" + patroon + "\": " + reden.tekst + plaatshouder);
        this.reden = reden;
        this.plaatshouder = plaatshouder;
    }

    OngeldigPatroon(String patroon, Reden reden) {
        this(patroon, reden, "");
    }

    public Reden reden() {
        return reden;
    }

    /** What is unknown, with its braces; empty where that is not what is wrong. */
    public String plaatshouder() {
        return plaatshouder;
    }
}

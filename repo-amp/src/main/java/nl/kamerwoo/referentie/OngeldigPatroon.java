package nl.kamerwoo.referentie;

/** A reference pattern that cannot be used, with what is wrong with it. */
public final class OngeldigPatroon extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    OngeldigPatroon(String patroon, String reden) {
        super("Reference pattern \"" + patroon + "\": " + reden);
    }
}

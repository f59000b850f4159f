package nl.kamerwoo.zoeken;

/** More words than a search takes. */
public final class TeVeelWoorden extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int woorden;
    private final int tekens;

    TeVeelWoorden(int woorden, int tekens) {
        super("More than " + woorden + " words or " + tekens + " characters");
        this.woorden = woorden;
        this.tekens = tekens;
    }

    /** How many words it takes. */
    public int woorden() {
        return woorden;
    }

    /** How many characters it takes. */
    public int tekens() {
        return tekens;
    }
}

package nl.kamerwoo.zoeken;

/** So many documents have the words that nobody is served by going through them. */
public final class TeVeelTreffers extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int meeste;

    public TeVeelTreffers(int meeste) {
        super("More than " + meeste + " documents");
        this.meeste = meeste;
    }

    /** How many are gone through. */
    public int meeste() {
        return meeste;
    }
}

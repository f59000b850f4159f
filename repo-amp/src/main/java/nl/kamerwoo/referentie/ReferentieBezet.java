package nl.kamerwoo.referentie;

/** The reference already belongs to something else. */
public final class ReferentieBezet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Referentie referentie;

    public ReferentieBezet(Referentie referentie) {
        super(referentie.tekst());
        this.referentie = referentie;
    }

    public Referentie referentie() {
        return referentie;
    }
}

package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Bezwaar;

/** A file that cannot be read as the sheet of an inventory. */
public final class OngeldigBlad extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bezwaar waarom;

    OngeldigBlad(Throwable oorzaak, String sleutel, Object... waarden) {
        super(sleutel, oorzaak);
        this.waarom = Bezwaar.van(sleutel, waarden);
    }

    public Bezwaar waarom() {
        return waarom;
    }
}

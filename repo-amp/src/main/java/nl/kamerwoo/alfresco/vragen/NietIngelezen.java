package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.alfresco.lezen.Leesbericht;

/** A document whose questions cannot be read in. Its message is the reason, in the user's words. */
public final class NietIngelezen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NietIngelezen(String sleutel) {
        this(Leesbericht.van(sleutel));
    }

    NietIngelezen(Leesbericht waarom) {
        super(waarom.tekst());
    }
}

package nl.kamerwoo.alfresco.zoeken;

/** The index of words gives no answer: then nobody can say which documents have them. */
public final class IndexOnbereikbaar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexOnbereikbaar(RuntimeException oorzaak) {
        super("The index does not answer", oorzaak);
    }
}

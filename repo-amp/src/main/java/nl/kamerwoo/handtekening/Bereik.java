package nl.kamerwoo.handtekening;

/**
 * What a signature covers: the file from its first byte, but for the hole that holds the signature
 * itself (ISO 32000-1, 12.8.1). No other shape is taken: every byte before the end is signed, or is
 * a digit of the signature.
 *
 * @param gatVan where the hole begins, with {@code <}
 * @param gatTot the first byte after the {@code >} that ends it
 * @param einde the first byte that is not covered
 */
public record Bereik(long gatVan, long gatTot, long einde) {

    /** The shortest hole: an empty pair of brackets. */
    private static final int LEEG = 2;

    /** Whether it fits in a file of so many bytes. */
    boolean past(long lengte) {
        return gatVan > 0 && gatTot - gatVan >= LEEG && einde > gatTot && einde <= lengte;
    }

    /** Whether the byte at this place is signed. */
    boolean dekt(long plaats) {
        return plaats >= 0 && plaats < gatVan || plaats >= gatTot && plaats < einde;
    }
}

package nl.kamerwoo.pakket;

import java.io.InputStream;
import java.util.Optional;

/** The documents, as far as the user may have them. */
public interface Stukken {

    /** How a document is now; it never fails for a document that is gone or closed to the user. */
    Stukstand stand(String stuk);

    /**
     * The bytes of a content; nothing when in its place there is another by now.
     *
     * @throws RuntimeException when it cannot be read
     */
    Optional<InputStream> open(Inhoud inhoud);

    /** The extension that files of a kind have; {@code bin} when that is unknown. */
    String extensie(String mimetype);
}

package nl.kamerwoo.pakket;

import java.time.Instant;
import java.util.Objects;

/**
 * Content as it was found. It stays the same as long as its place does: new content gets a new one.
 *
 * @param houder the id of the node that holds it
 * @param plaats where the bytes are, such as a content URL
 * @param gewijzigd when what holds it was last changed
 */
public record Inhoud(String houder, String plaats, long bytes, String mimetype, Instant gewijzigd) {

    public Inhoud {
        Objects.requireNonNull(houder);
        Objects.requireNonNull(plaats);
        Objects.requireNonNull(mimetype);
        Objects.requireNonNull(gewijzigd);
    }

    /** The same for the same bytes, whatever else was changed about them. */
    public String merk() {
        return bytes + " " + plaats;
    }
}

package nl.kamerwoo.handtekening;

import java.io.IOException;

/** A file that can be read anywhere, a bit at a time: it can be larger than the memory. */
public interface Bestand {

    /** How many bytes it has. */
    long lengte();

    /**
     * Bytes from a place on: fewer than asked for where the file ends.
     *
     * @throws IOException when it cannot be read
     */
    byte[] lees(long vanaf, int hoeveel) throws IOException;
}

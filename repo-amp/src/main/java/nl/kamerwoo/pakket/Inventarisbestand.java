package nl.kamerwoo.pakket;

import java.io.IOException;
import java.io.OutputStream;

/** The inventory in one of its forms, as it goes into the package. */
public interface Inventarisbestand {

    /** What it is called there, such as {@code inventaris.xlsx}. */
    String naam();

    /**
     * Writes it line by line and leaves the stream open.
     *
     * @param verzoek the id of the node of the request
     * @throws IOException when the stream takes no more
     */
    void schrijf(String verzoek, OutputStream uit) throws IOException;
}

package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Lijstregel;

import java.io.Closeable;
import java.io.IOException;

/** Writes an inventory in one format, line by line as they come. */
public interface Inventarisschrijver extends Closeable {

    void regel(Lijstregel regel) throws IOException;

    /**
     * Ends it.
     *
     * @param achtergehouden how many lines the reader may not see
     */
    void slot(int achtergehouden) throws IOException;

    /** Lets go of what it holds, whether or not it came to its end; closes nothing it was given. */
    @Override
    void close() throws IOException;
}

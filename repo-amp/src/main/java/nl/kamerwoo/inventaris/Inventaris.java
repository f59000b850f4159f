package nl.kamerwoo.inventaris;

import java.util.function.Consumer;

/** Where the lines of a request are kept. */
public interface Inventaris {

    /**
     * Hands out the lines one by one, by their ids, and keeps none: there can be many.
     *
     * @param verzoek the id of the node of the request
     * @param elk told of each line that the user may see
     */
    void elk(String verzoek, Consumer<Inventarisregel> elk);
}

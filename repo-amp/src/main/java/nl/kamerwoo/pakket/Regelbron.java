package nl.kamerwoo.pakket;

import nl.kamerwoo.inventaris.Inventarisregel;

import java.util.function.BiConsumer;

/** Where lines of inventories come from, with what is settled about making them public. */
@FunctionalInterface
public interface Regelbron {

    /**
     * Hands out the lines one by one, by their ids, and keeps none: there can be many.
     *
     * @param verzoek the id of the node of the request
     * @param elk told of each line that the user may see
     * @return how many lines there are that he may not see
     */
    int elk(String verzoek, BiConsumer<Inventarisregel, Vrijgave> elk);
}

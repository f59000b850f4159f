package nl.kamerwoo.alfresco.pakket;

import java.util.Set;

/**
 * Which package is asked for.
 *
 * @param verzoek the id of the node of the request
 * @param kenmerk what the request is known by
 * @param regels the ids of the lines; none for all of them
 */
public record Pakketopdracht(String verzoek, String kenmerk, Set<Integer> regels) {

    public Pakketopdracht {
        regels = Set.copyOf(regels);
    }

    boolean vraagt(int regel) {
        return regels.isEmpty() || regels.contains(regel);
    }
}

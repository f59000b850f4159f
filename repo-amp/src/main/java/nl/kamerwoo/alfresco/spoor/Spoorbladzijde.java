package nl.kamerwoo.alfresco.spoor;

import nl.kamerwoo.spoor.Spoorregel;

import java.util.List;
import java.util.Optional;

/**
 * Part of the trail of a dossier, the newest line last.
 *
 * @param volgende the number of the first line that comes after it
 */
public record Spoorbladzijde(List<Regel> regels, Optional<Long> volgende) {

    /**
     * @param nummer higher than that of every line that was written before
     * @param afgeschermd whether the reader may not see what it is about, and so not what it says
     */
    public record Regel(long nummer, Spoorregel regel, boolean afgeschermd) {}

    public Spoorbladzijde {
        regels = List.copyOf(regels);
    }
}

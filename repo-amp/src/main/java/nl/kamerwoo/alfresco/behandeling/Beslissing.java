package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Stap;

import java.util.List;

/**
 * A decision that somebody wants to take in a step.
 *
 * @param wie his user name
 * @param heeftTaak whether the task is his, or of a group he is in
 * @param reden empty when he gives none
 * @param betreft what the task is about, such as a ministry; empty when it is about the whole
 * @param namens on whose behalf he signs too
 */
public record Beslissing(
        Stap stap,
        Besluit besluit,
        String wie,
        boolean heeftTaak,
        String reden,
        String betreft,
        List<String> namens) {

    public Beslissing {
        namens = List.copyOf(namens);
    }
}

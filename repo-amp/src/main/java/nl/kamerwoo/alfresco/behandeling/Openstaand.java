package nl.kamerwoo.alfresco.behandeling;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/**
 * A step that waits, in its dossier.
 *
 * @param vanWie its owner; or, while nobody has claimed it, the full names of the groups of which
 *     anybody may take it
 */
public record Openstaand(Taak taak, NodeRef dossier, List<String> vanWie) {

    public Openstaand {
        vanWie = List.copyOf(vanWie);
    }
}

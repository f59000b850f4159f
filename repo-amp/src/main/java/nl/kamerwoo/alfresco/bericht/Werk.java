package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.alfresco.behandeling.Openstaand;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/** What lies there for somebody: tasks of his and of his groups, and the dossiers he handles. */
public record Werk(List<Openstaand> taken, List<NodeRef> dossiers) {

    public Werk {
        taken = List.copyOf(taken);
        dossiers = List.copyOf(dossiers);
    }
}

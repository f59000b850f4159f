package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.behandeling.Werkstroom;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/**
 * What a process is about.
 *
 * @param stukken the documents that somebody chose for it; none when it is about all of the dossier
 */
public record Zaak(Werkstroom werkstroom, NodeRef dossier, List<NodeRef> stukken) {

    public Zaak {
        stukken = List.copyOf(stukken);
    }

    /** Of which no second process may run: the dossier, or the nota that it is about. */
    NodeRef voorwerp() {
        return werkstroom.isVanHetDossier() ? dossier : stukken.get(0);
    }
}

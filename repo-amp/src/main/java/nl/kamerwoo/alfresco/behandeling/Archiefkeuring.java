package nl.kamerwoo.alfresco.behandeling;

import org.alfresco.service.cmr.repository.NodeRef;

/** Whether a dossier may be filed as it is. */
public interface Archiefkeuring {

    /**
     * @param reden why, of who files it; empty when he gives none
     * @return the reason, and what was missing when it was given, as it is kept in the history
     * @throws NietNu when something is missing and there is no reason
     */
    String verantwoord(NodeRef dossier, String reden);
}

package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.bewaring.Bewaring;
import nl.kamerwoo.bewaring.Selectielijst;
import nl.kamerwoo.mdto.Verwijzing;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier of which metadata are made, and what all that lies in it has in common.
 *
 * @param waarden its properties
 * @param archiefvormer the ministry
 * @param stukken the documents that the user may read, in their order
 * @param verborgen how many there are that he may not
 * @param bewaring how long the dossier and each of its documents are kept
 * @param lijst the selectielijst by which that is so
 * @param isWoo whether it is a Woo request: who made that is personal data
 */
record Mdtozaak(
        NodeRef dossier,
        Map<QName, Serializable> waarden,
        Verwijzing archiefvormer,
        List<NodeRef> stukken,
        int verborgen,
        Map<NodeRef, Optional<Bewaring>> bewaring,
        Selectielijst lijst,
        boolean isWoo) {

    Mdtozaak {
        stukken = List.copyOf(stukken);
        bewaring = Map.copyOf(bewaring);
    }

    Optional<Bewaring> bewaring(NodeRef node) {
        return bewaring.getOrDefault(node, Optional.empty());
    }

    /** What the dossier is known by, for a name of a file or a message. */
    String kenmerk() {
        return Kenmerken.kenmerk(dossier, waarden);
    }
}

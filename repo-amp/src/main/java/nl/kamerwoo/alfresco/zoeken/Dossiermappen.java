package nl.kamerwoo.alfresco.zoeken;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** A dossier and the folders within it: the database knows what lies in a folder, not below it. */
final class Dossiermappen {

    private final NodeService nodeService;

    /**
     * @param nodeService the public one: what the user may not see he does not search
     */
    Dossiermappen(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    List<NodeRef> van(NodeRef dossier) {
        List<NodeRef> mappen = new ArrayList<>();
        Deque<NodeRef> teGaan = new ArrayDeque<>(List.of(dossier));
        while (!teGaan.isEmpty()) {
            NodeRef map = teGaan.pop();
            mappen.add(map);
            for (ChildAssociationRef band :
                    nodeService.getChildAssocs(map, Set.of(ContentModel.TYPE_FOLDER))) {
                if (band.isPrimary()
                        && nodeService.hasAspect(
                                band.getChildRef(), KamerwooModel.ASPECT_DOSSIERMAP)) {
                    teGaan.push(band.getChildRef());
                }
            }
        }
        return mappen;
    }
}

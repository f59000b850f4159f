package nl.kamerwoo.alfresco.samenhang;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.List;

/** What ties dossiers that hang together: each to the other. */
public final class Banden {

    private final NodeService nodeService;

    /**
     * @param nodeService the raw one: who may change one dossier ties it, and the other, which he
     *     may read, is tied along
     */
    public Banden(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** Those to which a dossier is tied; what lies in the trash is not there. */
    public List<NodeRef> van(NodeRef dossier) {
        return nodeService.getTargetAssocs(dossier, KamerwooModel.ASSOC_HANGT_SAMEN_MET).stream()
                .map(AssociationRef::getTargetRef)
                .filter(ander -> ander.getStoreRef().equals(dossier.getStoreRef()))
                .toList();
    }

    /** Whether there is a bond in this direction. */
    public boolean is(NodeRef van, NodeRef naar) {
        return van(van).contains(naar);
    }

    /**
     * Ties them from both sides, as far as they are not.
     *
     * @return whether anything had to be tied
     */
    public boolean verbind(NodeRef een, NodeRef ander) {
        boolean heen = bind(een, ander);
        boolean terug = bind(ander, een);
        return heen || terug;
    }

    private boolean bind(NodeRef van, NodeRef naar) {
        if (is(van, naar)) {
            return false;
        }
        try {
            nodeService.createAssociation(van, naar, KamerwooModel.ASSOC_HANGT_SAMEN_MET);
            return true;
        } catch (AssociationExistsException doorEenAnder) {
            // Somebody tied them at the same moment, so they are tied.
            return false;
        }
    }

    /**
     * Unties them from both sides.
     *
     * @return whether anything was tied
     */
    public boolean maakLos(NodeRef een, NodeRef ander) {
        boolean heen = losVan(een, ander);
        boolean terug = losVan(ander, een);
        return heen || terug;
    }

    private boolean losVan(NodeRef van, NodeRef naar) {
        boolean gebonden = is(van, naar);
        if (gebonden) {
            nodeService.removeAssociation(van, naar, KamerwooModel.ASSOC_HANGT_SAMEN_MET);
        }
        return gebonden;
    }
}

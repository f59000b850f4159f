package nl.kamerwoo.alfresco;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.List;
import java.util.Optional;

/** What was filed elsewhere and still belongs to its dossier. */
public final class Opgeborgen {

    private final NodeService nodeService;

    /**
     * @param nodeService the raw one to see everything, the public one to see what the user may
     */
    public Opgeborgen(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** Whether a document was filed. */
    public boolean is(NodeRef stuk) {
        return nodeService.hasAspect(stuk, KamerwooModel.ASPECT_OPGEBORGEN);
    }

    /** The dossier out of which a document was filed. */
    public Optional<NodeRef> dossier(NodeRef stuk) {
        return is(stuk)
                ? nodeService.getTargetAssocs(stuk, KamerwooModel.ASSOC_UIT_DOSSIER).stream()
                        .map(AssociationRef::getTargetRef)
                        .findFirst()
                : Optional.empty();
    }

    /** The documents that were filed out of a dossier. */
    public List<NodeRef> uit(NodeRef dossier) {
        return nodeService.getSourceAssocs(dossier, KamerwooModel.ASSOC_UIT_DOSSIER).stream()
                .map(AssociationRef::getSourceRef)
                .toList();
    }

    /** Does what only the module may: says that something is filed, or no longer is. */
    public static void boek(Runnable werk) {
        AlfrescoTransactionSupport.bindResource(Opgeborgen.class, true);
        try {
            werk.run();
        } finally {
            AlfrescoTransactionSupport.unbindResource(Opgeborgen.class);
        }
    }

    /** Whether it is the module that does so, and nobody who makes something up. */
    public static boolean wordtGeboekt() {
        return AlfrescoTransactionSupport.getResource(Opgeborgen.class) != null;
    }
}

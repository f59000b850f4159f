package nl.kamerwoo.alfresco;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.Optional;

/**
 * What belongs to a dossier: what lies in the dossier itself, or in a folder somewhere within it,
 * and what was filed out of it.
 */
public final class Dossierplaats {

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Opgeborgen opgeborgen;

    public Dossierplaats(NodeService nodeService, DictionaryService dictionaryService) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.opgeborgen = new Opgeborgen(nodeService);
    }

    /** Whether what lands here lands in a dossier. */
    public boolean is(NodeRef map) {
        return nodeService.hasAspect(map, KamerwooModel.ASPECT_DOSSIERMAP) || isDossier(map);
    }

    /** The dossier to which a document, a question or a folder belongs. */
    public Optional<NodeRef> dossier(NodeRef node) {
        return dossierVan(nodeService.getPrimaryParent(node).getParentRef())
                .or(() -> opgeborgen.dossier(node));
    }

    /** The dossier that this is, or to which it belongs. */
    public Optional<NodeRef> bij(NodeRef node) {
        return dossierVan(node).or(() -> dossier(node));
    }

    /** The dossier that a place is, or to which it belongs. */
    public Optional<NodeRef> dossierVan(NodeRef plaats) {
        NodeRef map = plaats;
        while (!isDossier(map)) {
            if (!nodeService.hasAspect(map, KamerwooModel.ASPECT_DOSSIERMAP)) {
                return Optional.empty();
            }
            map = nodeService.getPrimaryParent(map).getParentRef();
        }
        return Optional.of(map);
    }

    private boolean isDossier(NodeRef map) {
        return dictionaryService.isSubClass(nodeService.getType(map), KamerwooModel.TYPE_DOSSIER);
    }
}

package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/** Whether a place belongs to a dossier: the dossier itself, or a folder somewhere within it. */
public final class Dossierplaats {

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;

    public Dossierplaats(NodeService nodeService, DictionaryService dictionaryService) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
    }

    boolean is(NodeRef map) {
        return nodeService.hasAspect(map, KamerwooModel.ASPECT_DOSSIERMAP)
                || dictionaryService.isSubClass(
                        nodeService.getType(map), KamerwooModel.TYPE_DOSSIER);
    }
}

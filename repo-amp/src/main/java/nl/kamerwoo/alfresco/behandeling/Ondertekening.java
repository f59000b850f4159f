package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Controlegetal;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts on a document who signed it, when, and what its content was then. */
public final class Ondertekening {

    private final NodeService nodeService;
    private final Controlegetal controlegetal;

    /**
     * @param nodeService the raw one: whoever signs need not be allowed to change the document
     */
    public Ondertekening(NodeService nodeService, ContentService contentService) {
        this.nodeService = nodeService;
        this.controlegetal = new Controlegetal(contentService);
    }

    /**
     * @param namens on whose behalf it is signed too
     */
    void onderteken(NodeRef stuk, String door, List<String> namens, Instant op) {
        Map<QName, Serializable> handtekening = new HashMap<>();
        handtekening.put(KamerwooModel.PROP_ONDERTEKEND_DOOR, door);
        handtekening.put(KamerwooModel.PROP_ONDERTEKEND_OP, Date.from(op));
        handtekening.put(KamerwooModel.PROP_CONTROLEGETAL, controlegetal.van(stuk));
        if (!namens.isEmpty()) {
            handtekening.put(KamerwooModel.PROP_NAMENS, new ArrayList<>(namens));
        }
        nodeService.addAspect(stuk, KamerwooModel.ASPECT_ONDERTEKEND, handtekening);
    }
}

package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Controlegetal;
import nl.kamerwoo.alfresco.bevriezing.Zegel;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.lock.LockService;
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

/**
 * Puts on a document who signed it, when, and what its content was then; from there it is fixed.
 */
public final class Ondertekening {

    private final NodeService nodeService;
    private final LockService lockService;
    private final Controlegetal controlegetal;
    private final Zegel zegel;

    /**
     * @param nodeService the raw one, and so are the others: whoever signs need not be allowed to
     *     change the document
     */
    public Ondertekening(
            NodeService nodeService,
            LockService lockService,
            Controlegetal controlegetal,
            Zegel zegel) {
        this.nodeService = nodeService;
        this.lockService = lockService;
        this.controlegetal = controlegetal;
        this.zegel = zegel;
    }

    /**
     * @param namens on whose behalf it is signed too
     * @throws NietNu when somebody is editing it: what he makes of it would not be what was signed
     */
    public void onderteken(NodeRef stuk, String door, List<String> namens, Instant op) {
        if (isInBewerking(stuk)) {
            throw NietNu.om(
                    "kamerwoo.ondertekend.in-bewerking",
                    nodeService.getProperty(stuk, ContentModel.PROP_NAME));
        }
        Map<QName, Serializable> handtekening = new HashMap<>();
        handtekening.put(KamerwooModel.PROP_ONDERTEKEND_DOOR, door);
        handtekening.put(KamerwooModel.PROP_ONDERTEKEND_OP, Date.from(op));
        handtekening.put(KamerwooModel.PROP_CONTROLEGETAL, controlegetal.van(stuk));
        if (!namens.isEmpty()) {
            handtekening.put(KamerwooModel.PROP_NAMENS, new ArrayList<>(namens));
        }
        zegel.licht(
                stuk,
                () -> nodeService.addAspect(stuk, KamerwooModel.ASPECT_ONDERTEKEND, handtekening));
    }

    private boolean isInBewerking(NodeRef stuk) {
        return nodeService.hasAspect(stuk, ContentModel.ASPECT_CHECKED_OUT)
                || lockService.isLocked(stuk);
    }
}

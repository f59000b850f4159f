package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

import java.util.List;
import java.util.function.Function;

/**
 * The documents that came with a message, and the message that a document came with, as far as the
 * user may read them.
 */
public final class Bijlagenlijst {

    private final NodeService nodeService;
    private final PermissionService permissionService;

    /**
     * @param nodeService the public one; but a bond with a document tells nothing of whether that
     *     may be read
     */
    public Bijlagenlijst(NodeService nodeService, PermissionService permissionService) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
    }

    /** Adds {@code bijlageStukken} and {@code bijlageVan}, where there are any. */
    void schrijf(ObjectNode json, NodeRef stuk) {
        schrijf(
                json,
                "bijlageStukken",
                nodeService.getTargetAssocs(stuk, KamerwooModel.ASSOC_BIJLAGE),
                AssociationRef::getTargetRef);
        schrijf(
                json,
                "bijlageVan",
                nodeService.getSourceAssocs(stuk, KamerwooModel.ASSOC_BIJLAGE),
                AssociationRef::getSourceRef);
    }

    private void schrijf(
            ObjectNode json,
            String sleutel,
            List<AssociationRef> banden,
            Function<AssociationRef, NodeRef> ander) {
        List<NodeRef> stukken =
                banden.stream()
                        .map(ander)
                        .filter(stuk -> !isWeggegooid(stuk) && isLeesbaar(stuk))
                        .toList();
        if (stukken.isEmpty()) {
            return;
        }
        ArrayNode lijst = json.putArray(sleutel);
        for (NodeRef stuk : stukken) {
            lijst.addObject()
                    .put("id", stuk.getId())
                    .put("naam", (String) nodeService.getProperty(stuk, ContentModel.PROP_NAME));
        }
    }

    /** The bond of a document stays while it lies in the trash: it may come back. */
    private static boolean isWeggegooid(NodeRef stuk) {
        return stuk.getStoreRef().equals(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE);
    }

    private boolean isLeesbaar(NodeRef stuk) {
        return permissionService.hasPermission(stuk, PermissionService.READ)
                == AccessStatus.ALLOWED;
    }
}

package nl.kamerwoo.platform.embedded.security;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.util.Map;

/** Where people and groups are kept. */
public class SystemFolders {

    private final NodeService nodeService;

    public SystemFolders(NodeService rawNodeService) {
        this.nodeService = rawNodeService;
    }

    NodeRef people() {
        return folder("people");
    }

    NodeRef authorities() {
        return folder("authorities");
    }

    private NodeRef folder(String name) {
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        return nodeService
                .getChildAssocs(root, ContentModel.ASSOC_CHILDREN, qname(name))
                .get(0)
                .getChildRef();
    }

    public void create() {
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        for (String name : new String[] {"people", "authorities"}) {
            if (nodeService
                    .getChildAssocs(root, ContentModel.ASSOC_CHILDREN, qname(name))
                    .isEmpty()) {
                nodeService.createNode(
                        root,
                        ContentModel.ASSOC_CHILDREN,
                        qname(name),
                        ContentModel.TYPE_CONTAINER,
                        Map.of(ContentModel.PROP_NAME, name));
            }
        }
    }

    static QName qname(String name) {
        return QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
    }
}

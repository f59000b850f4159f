package org.alfresco.repo.model;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Finds the nodes that every repository has. */
public class Repository {

    private static final QName CHILDREN =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "children");
    private static final QName COMPANY_HOME =
            QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");

    private NodeService nodeService;

    public void setNodeService(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    public NodeRef getRootHome() {
        return nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }

    public NodeRef getCompanyHome() {
        return nodeService
                .getChildAssocs(getRootHome(), CHILDREN, COMPANY_HOME)
                .get(0)
                .getChildRef();
    }
}

package org.alfresco.service.cmr.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

public class NodeLockedException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public NodeLockedException(NodeRef nodeRef) {
        super("Cannot perform operation since the node (id:" + nodeRef.getId() + ") is locked.");
    }
}

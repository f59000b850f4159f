package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

public class UnableToReleaseLockException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnableToReleaseLockException(NodeRef nodeRef) {
        super("You have insufficient privileges to release the lock on node " + nodeRef.getId());
    }
}

package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

public class UnableToAquireLockException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnableToAquireLockException(NodeRef nodeRef) {
        super("The node (id: " + nodeRef.getId() + ") could not be locked: it is locked already");
    }
}

package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

public interface LockService {

    int TIMEOUT_INFINITY = 0;

    void lock(NodeRef nodeRef, LockType lockType) throws UnableToAquireLockException;

    void lock(NodeRef nodeRef, LockType lockType, int timeToExpire)
            throws UnableToAquireLockException;

    void unlock(NodeRef nodeRef) throws UnableToReleaseLockException;

    LockStatus getLockStatus(NodeRef nodeRef);

    LockStatus getLockStatus(NodeRef nodeRef, String userName);

    LockType getLockType(NodeRef nodeRef);

    boolean isLocked(NodeRef nodeRef);

    void checkForLock(NodeRef nodeRef);
}

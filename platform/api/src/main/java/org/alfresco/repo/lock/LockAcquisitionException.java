package org.alfresco.repo.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

public class LockAcquisitionException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public LockAcquisitionException(QName lockQName, String lockToken) {
        this("Failed to get lock", lockQName, lockToken);
    }

    public LockAcquisitionException(String msgId, Object... args) {
        super(msgId, args);
    }
}

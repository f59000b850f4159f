package org.alfresco.service.cmr.action;

import org.alfresco.error.AlfrescoRuntimeException;

public class ActionServiceException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public ActionServiceException(String msgId) {
        super(msgId);
    }

    public ActionServiceException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}

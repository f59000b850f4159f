package org.alfresco.service.cmr.workflow;

import org.alfresco.error.AlfrescoRuntimeException;

public class WorkflowException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public WorkflowException(String msgId) {
        super(msgId);
    }

    public WorkflowException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}

package org.alfresco.service.cmr.rule;

import org.alfresco.error.AlfrescoRuntimeException;

/** Also what an action without a mandatory parameter fails with. */
public class RuleServiceException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleServiceException(String message) {
        super(message);
    }
}

package org.alfresco.service.cmr.coci;

import org.alfresco.error.AlfrescoRuntimeException;

public class CheckOutCheckInServiceException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public CheckOutCheckInServiceException(String msgId) {
        super(msgId);
    }
}

package org.alfresco.repo.security.person;

import org.alfresco.error.AlfrescoRuntimeException;

public class PersonException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public PersonException(String msgId) {
        super(msgId);
    }
}

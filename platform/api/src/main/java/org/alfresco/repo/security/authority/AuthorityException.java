package org.alfresco.repo.security.authority;

import org.alfresco.error.AlfrescoRuntimeException;

public class AuthorityException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public AuthorityException(String msgId) {
        super(msgId);
    }
}

package org.alfresco.repo.security.authority;

public class UnknownAuthorityException extends AuthorityException {

    private static final long serialVersionUID = 1L;

    public UnknownAuthorityException(String msgId) {
        super(msgId);
    }
}

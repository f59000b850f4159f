package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.person.PersonException;

public class NoSuchPersonException extends PersonException {

    private static final long serialVersionUID = 1L;

    private final String userName;

    public NoSuchPersonException(String userName) {
        super("User does not exist: " + userName);
        this.userName = userName;
    }

    public String getUserName() {
        return userName;
    }
}

package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.authentication.AuthenticationException;

public interface AuthenticationService {

    void authenticate(String userName, char[] password) throws AuthenticationException;

    boolean authenticationExists(String userName);

    String getCurrentUserName() throws AuthenticationException;

    void clearCurrentSecurityContext();
}

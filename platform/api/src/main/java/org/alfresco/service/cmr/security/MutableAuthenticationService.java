package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.authentication.AuthenticationException;

public interface MutableAuthenticationService extends AuthenticationService {

    void createAuthentication(String userName, char[] password) throws AuthenticationException;

    void setAuthentication(String userName, char[] newPassword) throws AuthenticationException;

    void deleteAuthentication(String userName) throws AuthenticationException;
}

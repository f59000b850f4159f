package org.alfresco.service.cmr.security;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.Collection;
import java.util.Set;

public interface AuthorityService {

    boolean hasAdminAuthority();

    boolean isAdminAuthority(String authorityName);

    Set<String> getAuthorities();

    Set<String> getAuthoritiesForUser(String userName);

    Set<String> getAllAuthorities(AuthorityType type);

    String createAuthority(AuthorityType type, String shortName);

    String createAuthority(
            AuthorityType type,
            String shortName,
            String authorityDisplayName,
            Set<String> authorityZones);

    void addAuthority(Collection<String> parentNames, String childName);

    void addAuthority(String parentName, String childName);

    void removeAuthority(String parentName, String childName);

    void deleteAuthority(String name);

    Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate);

    Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate);

    String getShortName(String name);

    String getName(AuthorityType type, String shortName);

    boolean authorityExists(String name);

    String getAuthorityDisplayName(String name);

    void setAuthorityDisplayName(String authorityName, String authorityDisplayName);

    NodeRef getAuthorityNodeRef(String name);

    Set<String> getAuthorityZones(String name);

    Set<String> getDefaultZones();
}

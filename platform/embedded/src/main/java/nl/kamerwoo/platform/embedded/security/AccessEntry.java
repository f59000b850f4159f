package nl.kamerwoo.platform.embedded.security;

import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityType;

record AccessEntry(String authority, String permission, boolean allowed, boolean inherited)
        implements AccessPermission {

    AccessEntry asInherited() {
        return new AccessEntry(authority, permission, allowed, true);
    }

    @Override
    public String getPermission() {
        return permission;
    }

    @Override
    public AccessStatus getAccessStatus() {
        return allowed ? AccessStatus.ALLOWED : AccessStatus.DENIED;
    }

    @Override
    public String getAuthority() {
        return authority;
    }

    @Override
    public AuthorityType getAuthorityType() {
        return AuthorityType.getAuthorityType(authority);
    }

    @Override
    public boolean isInherited() {
        return inherited;
    }

    @Override
    public boolean isSetDirectly() {
        return !inherited;
    }
}

package nl.kamerwoo.platform.embedded.security;

import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityType;

record AccessEntry(
        String getAuthority,
        String getPermission,
        AccessStatus getAccessStatus,
        boolean isInherited)
        implements AccessPermission {

    AccessEntry asInherited() {
        return new AccessEntry(getAuthority, getPermission, getAccessStatus, true);
    }

    boolean allows() {
        return getAccessStatus == AccessStatus.ALLOWED;
    }

    @Override
    public AuthorityType getAuthorityType() {
        return AuthorityType.getAuthorityType(getAuthority);
    }

    @Override
    public boolean isSetDirectly() {
        return !isInherited;
    }
}

package org.alfresco.service.cmr.security;

public enum AuthorityType {
    ADMIN,
    EVERYONE,
    OWNER,
    GUEST,
    GROUP,
    ROLE,
    USER,
    WILDCARD;

    public static AuthorityType getAuthorityType(String authority) {
        if (authority == null) {
            return WILDCARD;
        }
        return switch (authority) {
            case PermissionService.ADMINISTRATOR_AUTHORITY -> ADMIN;
            case PermissionService.ALL_AUTHORITIES -> EVERYONE;
            case PermissionService.OWNER_AUTHORITY -> OWNER;
            case PermissionService.GUEST_AUTHORITY -> GUEST;
            default -> byPrefix(authority);
        };
    }

    private static AuthorityType byPrefix(String authority) {
        if (authority.startsWith(PermissionService.GROUP_PREFIX)) {
            return GROUP;
        }
        return authority.startsWith(PermissionService.ROLE_PREFIX) ? ROLE : USER;
    }
}

package nl.kamerwoo.platform.embedded.security;

import static org.alfresco.service.cmr.security.PermissionService.ADD_CHILDREN;
import static org.alfresco.service.cmr.security.PermissionService.ALL_PERMISSIONS;
import static org.alfresco.service.cmr.security.PermissionService.CHECK_OUT;
import static org.alfresco.service.cmr.security.PermissionService.CONSUMER;
import static org.alfresco.service.cmr.security.PermissionService.CONTRIBUTOR;
import static org.alfresco.service.cmr.security.PermissionService.COORDINATOR;
import static org.alfresco.service.cmr.security.PermissionService.CREATE_CHILDREN;
import static org.alfresco.service.cmr.security.PermissionService.DELETE;
import static org.alfresco.service.cmr.security.PermissionService.DELETE_CHILDREN;
import static org.alfresco.service.cmr.security.PermissionService.DELETE_NODE;
import static org.alfresco.service.cmr.security.PermissionService.EDITOR;
import static org.alfresco.service.cmr.security.PermissionService.FULL_CONTROL;
import static org.alfresco.service.cmr.security.PermissionService.LINK_CHILDREN;
import static org.alfresco.service.cmr.security.PermissionService.LOCK;
import static org.alfresco.service.cmr.security.PermissionService.READ;
import static org.alfresco.service.cmr.security.PermissionService.READ_CHILDREN;
import static org.alfresco.service.cmr.security.PermissionService.READ_CONTENT;
import static org.alfresco.service.cmr.security.PermissionService.READ_PERMISSIONS;
import static org.alfresco.service.cmr.security.PermissionService.READ_PROPERTIES;
import static org.alfresco.service.cmr.security.PermissionService.WRITE;
import static org.alfresco.service.cmr.security.PermissionService.WRITE_CONTENT;
import static org.alfresco.service.cmr.security.PermissionService.WRITE_PROPERTIES;

import java.util.List;
import java.util.Map;

/** Which permissions a permission brings along. */
final class PermissionGroups {

    private static final Map<String, List<String>> INCLUDED =
            Map.of(
                    READ,
                    List.of(READ_PROPERTIES, READ_CHILDREN, READ_CONTENT),
                    WRITE,
                    List.of(WRITE_PROPERTIES, WRITE_CONTENT),
                    DELETE,
                    List.of(DELETE_NODE, DELETE_CHILDREN),
                    ADD_CHILDREN,
                    List.of(CREATE_CHILDREN, LINK_CHILDREN),
                    CONSUMER,
                    List.of(READ),
                    CONTRIBUTOR,
                    List.of(CONSUMER, ADD_CHILDREN, READ_PERMISSIONS),
                    EDITOR,
                    List.of(CONSUMER, WRITE, CHECK_OUT, LOCK, READ_PERMISSIONS),
                    "Collaborator",
                    List.of(EDITOR, CONTRIBUTOR));
    private static final List<String> EVERYTHING =
            List.of(COORDINATOR, FULL_CONTROL, ALL_PERMISSIONS);

    private PermissionGroups() {}

    static boolean includes(String granted, String wanted) {
        return granted.equals(wanted)
                || EVERYTHING.contains(granted)
                || INCLUDED.getOrDefault(granted, List.of()).stream()
                        .anyMatch(each -> includes(each, wanted));
    }

    /** A permission is also had by who has every part of it. */
    static List<String> parts(String permission) {
        return INCLUDED.getOrDefault(permission, List.of());
    }
}

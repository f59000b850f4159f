package nl.kamerwoo.alfresco.opberging;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who could read a document in its dossier goes on reading it where it is filed, and no more than
 * that: what else he may do there is for the filing structure to say.
 */
public final class Leesrecht {

    private static final Set<String> LEZEND =
            Set.of(
                    PermissionService.CONSUMER,
                    PermissionService.CONTRIBUTOR,
                    PermissionService.EDITOR,
                    "Collaborator",
                    PermissionService.COORDINATOR,
                    "SiteConsumer",
                    "SiteContributor",
                    "SiteCollaborator",
                    "SiteManager",
                    PermissionService.READ,
                    PermissionService.ALL_PERMISSIONS,
                    PermissionService.FULL_CONTROL);

    private final PermissionService permissionService;

    /**
     * @param permissionService the raw one: the module gives the right, whoever files
     */
    public Leesrecht(PermissionService permissionService) {
        this.permissionService = permissionService;
    }

    /** Who may read a document by what is set on the place where it lies. */
    Set<String> geerfd(NodeRef stuk) {
        return permissionService.getAllSetPermissions(stuk).stream()
                .filter(AccessPermission::isInherited)
                .filter(recht -> recht.getAccessStatus() == AccessStatus.ALLOWED)
                .filter(recht -> LEZEND.contains(recht.getPermission()))
                .map(AccessPermission::getAuthority)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Gives this to those who do not have it by the place where the document lies now. */
    void geef(NodeRef stuk, Set<String> lezers) {
        Set<String> alsnog = geerfd(stuk);
        lezers.stream()
                .filter(lezer -> !alsnog.contains(lezer))
                .forEach(
                        lezer ->
                                permissionService.setPermission(
                                        stuk, lezer, PermissionService.CONSUMER, true));
    }
}

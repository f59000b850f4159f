package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.behandeling.Wooteam;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

/** Who makes and judges the inventory of a request: of its Woo team who may change the request. */
public final class Inventarisrecht {

    private final Wooteam wooteam;
    private final PermissionService permissionService;

    public Inventarisrecht(Wooteam wooteam, PermissionService permissionService) {
        this.wooteam = wooteam;
        this.permissionService = permissionService;
    }

    /** Whether the user makes and judges it. */
    public boolean heeft(NodeRef verzoek) {
        return permissionService.hasPermission(verzoek, PermissionService.WRITE)
                        == AccessStatus.ALLOWED
                && wooteam.behandelt(verzoek);
    }

    /**
     * @throws AccessDeniedException when the user may not
     */
    void eis(NodeRef verzoek) {
        if (!heeft(verzoek)) {
            throw new AccessDeniedException(PermissionService.WRITE);
        }
    }
}

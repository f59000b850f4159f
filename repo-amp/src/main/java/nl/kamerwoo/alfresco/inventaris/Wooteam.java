package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.behandeling.Lidmaatschap;
import nl.kamerwoo.alfresco.behandeling.Taakverdeling;
import nl.kamerwoo.behandeling.Stap;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;

/**
 * Who makes and judges the inventory of a request: who is of its Woo team and may change the
 * request. An administrator can put himself in the team, so he is let through.
 */
public final class Wooteam {

    private final Taakverdeling verdeling;
    private final Lidmaatschap lidmaatschap;
    private final AuthorityService authorityService;
    private final PermissionService permissionService;

    public Wooteam(
            Taakverdeling verdeling,
            Lidmaatschap lidmaatschap,
            AuthorityService authorityService,
            PermissionService permissionService) {
        this.verdeling = verdeling;
        this.lidmaatschap = lidmaatschap;
        this.authorityService = authorityService;
        this.permissionService = permissionService;
    }

    /**
     * @throws AccessDeniedException when the user is not of it
     */
    void eis(NodeRef verzoek) {
        boolean magWijzigen =
                permissionService.hasPermission(verzoek, PermissionService.WRITE)
                        == AccessStatus.ALLOWED;
        if (!magWijzigen || !(isLid(verzoek) || authorityService.hasAdminAuthority())) {
            throw new AccessDeniedException(PermissionService.WRITE);
        }
    }

    private boolean isLid(NodeRef verzoek) {
        return lidmaatschap.is(
                AuthenticationUtil.getRunAsUser(), verdeling.groep(Stap.BEOORDELEN, verzoek));
    }
}

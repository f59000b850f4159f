package nl.kamerwoo.alfresco.verzoeker;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.behandeling.Taakverdeling;
import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.behandeling.Rol;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;

import java.util.Set;

/**
 * Gives the data of a requester permissions of their own: for the Woo team of the directie that
 * treats the request, and for nobody who has rights on the request for another reason.
 */
public final class Afscherming {

    private static final String RECHT = PermissionService.EDITOR;

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final OwnableService ownableService;
    private final Dossierplaats plaats;
    private final Taakverdeling taakverdeling;
    private final StilSchrijven stil;

    /**
     * @param nodeService the raw one, and so are the other services: whoever put the data there
     *     need not be able to take rights away, his own among them
     */
    public Afscherming(
            NodeService nodeService,
            PermissionService permissionService,
            OwnableService ownableService,
            Dossierplaats plaats,
            Taakverdeling taakverdeling,
            StilSchrijven stil) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.ownableService = ownableService;
        this.plaats = plaats;
        this.taakverdeling = taakverdeling;
        this.stil = stil;
    }

    /**
     * Whoever makes a node owns it, and so might read it for ever; nobody owns these.
     *
     * @return whether its permissions were others
     */
    public boolean schermAf(NodeRef verzoeker) {
        String groep = groep(verzoeker);
        boolean isAnders = !isVanAlleen(verzoeker, groep);
        if (isAnders) {
            geef(verzoeker, groep);
        }
        stil.schrijf(verzoeker, () -> maakNaamloos(verzoeker));
        return isAnders;
    }

    private boolean isVanAlleen(NodeRef verzoeker, String groep) {
        Set<AccessPermission> rechten = permissionService.getAllSetPermissions(verzoeker);
        return !permissionService.getInheritParentPermissions(verzoeker)
                && rechten.size() == 1
                && rechten.stream()
                        .allMatch(
                                recht ->
                                        isVan(recht, groep)
                                                && recht.getAccessStatus() == AccessStatus.ALLOWED);
    }

    private void geef(NodeRef verzoeker, String groep) {
        permissionService.setInheritParentPermissions(verzoeker, false);
        permissionService.getAllSetPermissions(verzoeker).stream()
                .filter(recht -> !recht.isInherited() && !isVan(recht, groep))
                .forEach(
                        recht ->
                                permissionService.deletePermission(
                                        verzoeker, recht.getAuthority(), recht.getPermission()));
        permissionService.setPermission(verzoeker, groep, RECHT, true);
    }

    private static boolean isVan(AccessPermission recht, String groep) {
        return recht.getAuthority().equals(groep) && recht.getPermission().equals(RECHT);
    }

    /**
     * A name of a node is in the index, and a form may have put the requester's there. Without one
     * it bears its id; to set that as its name is passed over in silence.
     */
    private void maakNaamloos(NodeRef verzoeker) {
        String systeem = AuthenticationUtil.getSystemUserName();
        if (!systeem.equals(ownableService.getOwner(verzoeker))) {
            ownableService.setOwner(verzoeker, systeem);
        }
        if (!verzoeker.getId().equals(nodeService.getProperty(verzoeker, ContentModel.PROP_NAME))) {
            nodeService.removeProperty(verzoeker, ContentModel.PROP_NAME);
        }
    }

    private String groep(NodeRef verzoeker) {
        return plaats.dossier(verzoeker)
                .map(dossier -> taakverdeling.groep(Rol.WOO_BEHANDELAAR, dossier))
                .orElse(Behandelregels.GROEP + Rol.WOO_BEHANDELAAR.groep());
    }
}

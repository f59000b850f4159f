package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Dossierstatus;
import nl.kamerwoo.behandeling.Stap;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

import java.util.Optional;
import java.util.Set;

/**
 * Files a dossier: by the step that waits for it, or, when it is done with and no process treats it
 * (any more), by itself. So is filed what has no process, or one of before that ended without it.
 */
public final class Archivering {

    private final PermissionService permissionService;
    private final Behandeldossier dossiers;
    private final Taken taken;
    private final Informatiebeheerders beheerders;
    private final Archiefkeuring keuring;
    private final Handelingenboek boek;
    private final Gevolgen gevolgen;
    private final Behandeling behandeling;

    /**
     * @param permissionService the raw one: who may is settled here
     */
    public Archivering(
            PermissionService permissionService,
            Behandeldossier dossiers,
            Taken taken,
            Informatiebeheerders beheerders,
            Archiefkeuring keuring,
            Handelingenboek boek,
            Gevolgen gevolgen,
            Behandeling behandeling) {
        this.permissionService = permissionService;
        this.dossiers = dossiers;
        this.taken = taken;
        this.beheerders = beheerders;
        this.keuring = keuring;
        this.boek = boek;
        this.gevolgen = gevolgen;
        this.behandeling = behandeling;
    }

    /**
     * @param node the dossier, or a document of which the treatment ends
     * @param reden why, when something is missing; may be empty
     * @throws NietNu when it is not time for it, it is not for the user, or something is missing
     *     and there is no reason
     */
    public void archiveer(NodeRef node, String reden) {
        if (isTweedeKlik(node)) {
            return;
        }
        if (dossiers.heeftStatus(node, Dossierstatus.AFGEDAAN) && taken.processen(node).isEmpty()) {
            archiveerZonderProces(node, reden.strip());
        } else {
            behandeling.rondAf(
                    node, Set.of(Stap.ARCHIVEREN), Besluit.GEARCHIVEERD, Opgave.met(reden));
        }
    }

    private boolean isTweedeKlik(NodeRef node) {
        return dossiers.heeftStatus(node, Dossierstatus.GEARCHIVEERD)
                && boek.lees(node)
                        .isLaatstGedaan(Besluit.GEARCHIVEERD, AuthenticationUtil.getRunAsUser());
    }

    private void archiveerZonderProces(NodeRef dossier, String reden) {
        if (permissionService.hasPermission(dossier, PermissionService.READ)
                != AccessStatus.ALLOWED) {
            throw NietNu.om("kamerwoo.behandeling.geen-recht");
        }
        if (!beheerders.is(AuthenticationUtil.getRunAsUser(), Optional.of(dossier))) {
            throw NietNu.om("kamerwoo.bezwaar.niet-uw-taak", Stap.ARCHIVEREN);
        }
        boek.schrijf(dossier, Besluit.GEARCHIVEERD, keuring.verantwoord(dossier, reden), "");
        gevolgen.gearchiveerd(dossier);
    }
}

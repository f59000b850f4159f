package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.behandeling.Wooteam;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Finds the request of which somebody asks for what is handed over, if he may have that. */
public final class Wooverzoek {

    private final Verzoek verzoek;
    private final PermissionService permissionService;
    private final Wooteam wooteam;

    public Wooverzoek(Verzoek verzoek, PermissionService permissionService, Wooteam wooteam) {
        this.verzoek = verzoek;
        this.permissionService = permissionService;
        this.wooteam = wooteam;
    }

    /** What the user may not see is not there for him; of the rest only the Woo team gets more. */
    NodeRef node(WebScriptRequest req) {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_WOOVERZOEK);
        if (permissionService.hasPermission(dossier, PermissionService.READ)
                != AccessStatus.ALLOWED) {
            throw Verzoek.weiger(
                    Status.STATUS_NOT_FOUND, "kamerwoo.http.onbekend", dossier.getId());
        }
        if (!wooteam.behandelt(dossier)) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.pakket.alleen-wooteam");
        }
        return dossier;
    }
}

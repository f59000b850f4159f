package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.behandeling.Informatiebeheerders;
import nl.kamerwoo.alfresco.mdto.Mdtopakket;
import nl.kamerwoo.alfresco.mdto.Mdtopakketmaker;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code GET /kamerwoo/dossiers/{id}/mdto}: a dossier with its metadata, ready to be transferred,
 * as a ZIP that is sent while it is made. Once it is on its way nothing can be refused any more:
 * what goes wrong then stands in its manifest.
 */
public final class MdtoGet extends AbstractWebScript {

    private final Verzoek verzoek;
    private final PermissionService permissionService;
    private final Informatiebeheerders informatiebeheerders;
    private final Mdtopakketmaker maker;

    public MdtoGet(
            Verzoek verzoek,
            PermissionService permissionService,
            Informatiebeheerders informatiebeheerders,
            Mdtopakketmaker maker) {
        this.verzoek = verzoek;
        this.permissionService = permissionService;
        this.informatiebeheerders = informatiebeheerders;
        this.maker = maker;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Mdtopakket pakket = begin(dossier(req));
        Bijlagekop.zet(res, "application/zip", "mdto-" + pakket.naam() + ".zip");
        pakket.schrijf(res.getOutputStream());
    }

    /** What the user may not see is not there for him; of the rest only records managers get it. */
    private NodeRef dossier(WebScriptRequest req) {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_DOSSIER);
        if (permissionService.hasPermission(dossier, PermissionService.READ)
                != AccessStatus.ALLOWED) {
            throw Verzoek.weiger(
                    Status.STATUS_NOT_FOUND, "kamerwoo.http.onbekend", dossier.getId());
        }
        if (!informatiebeheerders.beheert(dossier)) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.mdto.alleen-informatiebeheer");
        }
        return dossier;
    }

    private Mdtopakket begin(NodeRef dossier) {
        try {
            return maker.begin(dossier);
        } catch (AlfrescoRuntimeException geweigerd) {
            throw Verzoek.inWoorden(geweigerd);
        }
    }
}

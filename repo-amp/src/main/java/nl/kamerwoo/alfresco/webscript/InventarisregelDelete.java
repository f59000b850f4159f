package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.inventaris.Opname;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code DELETE /kamerwoo/dossiers/{id}/inventaris/{regel}}: takes a line out of the inventory. Its
 * document stays where it is, and its number is not given again.
 */
public final class InventarisregelDelete extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Opname opname;

    public InventarisregelDelete(Verzoek verzoek, Opname opname) {
        this.verzoek = verzoek;
        this.opname = opname;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_WOOVERZOEK);
        String regel = req.getServiceMatch().getTemplateVars().get("regel");
        if (!regel.matches("[1-9][0-9]{0,8}") || !haalWeg(dossier, Integer.parseInt(regel))) {
            throw Verzoek.weiger(
                    Status.STATUS_NOT_FOUND, "kamerwoo.inventaris.onbekende-regel", regel);
        }
        res.setStatus(Status.STATUS_NO_CONTENT);
    }

    private boolean haalWeg(NodeRef dossier, int regel) {
        try {
            return opname.haalWeg(dossier, regel);
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.inventaris.geen-recht");
        }
    }
}

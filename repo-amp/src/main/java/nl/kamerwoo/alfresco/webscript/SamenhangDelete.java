package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.behandeling.Koppeling;
import nl.kamerwoo.alfresco.behandeling.NietNu;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code DELETE /kamerwoo/dossiers/{id}/samenhang/{ander}}: unties two dossiers from both sides;
 * what is not tied stays as it is.
 */
public final class SamenhangDelete extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Koppeling koppeling;

    public SamenhangDelete(Verzoek verzoek, Koppeling koppeling) {
        this.verzoek = verzoek;
        this.koppeling = koppeling;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_DOSSIER);
        String ander = req.getServiceMatch().getTemplateVars().get("ander");
        try {
            koppeling.ontkoppel(dossier, verzoek.node(ander, KamerwooModel.TYPE_DOSSIER));
        } catch (NietNu nietNu) {
            throw new WebScriptException(Status.STATUS_CONFLICT, nietNu.getMessage(), nietNu);
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.termijn.vraag.geen-recht");
        }
        res.setStatus(Status.STATUS_NO_CONTENT);
    }
}

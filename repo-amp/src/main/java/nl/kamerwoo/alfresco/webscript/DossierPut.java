package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code PUT /kamerwoo/dossiers/{id}}: changes what a JSON object names of a dossier, and leaves
 * the rest; {@code null} takes a value away.
 */
public final class DossierPut extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Weergave weergave;
    private final Dossierinvoer invoer;

    public DossierPut(Verzoek verzoek, Weergave weergave, Dossierinvoer invoer) {
        this.verzoek = verzoek;
        this.weergave = weergave;
        this.invoer = invoer;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_DOSSIER);
        invoer.schrijf(dossier, verzoek.json(req));
        Antwoord.json(res, Status.STATUS_OK, weergave.dossier(dossier));
    }
}

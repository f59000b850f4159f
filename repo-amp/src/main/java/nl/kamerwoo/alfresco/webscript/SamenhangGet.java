package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code GET /kamerwoo/dossiers/{id}/samenhang}: what a dossier hangs together with, what it may
 * and why, and what somebody said it does not.
 */
public final class SamenhangGet extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Samenhangweergave weergave;

    public SamenhangGet(Verzoek verzoek, Samenhangweergave weergave) {
        this.verzoek = verzoek;
        this.weergave = weergave;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Antwoord.json(
                res, Status.STATUS_OK, weergave.van(verzoek.node(req, KamerwooModel.TYPE_DOSSIER)));
    }
}

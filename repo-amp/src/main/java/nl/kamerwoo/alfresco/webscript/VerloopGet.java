package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code GET /kamerwoo/dossiers/{id}/verloop}: where the treatment of a dossier stands and all that
 * was decided about it, also in processes that have ended.
 */
public final class VerloopGet extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Verloopweergave weergave;

    public VerloopGet(Verzoek verzoek, Verloopweergave weergave) {
        this.verzoek = verzoek;
        this.weergave = weergave;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Antwoord.json(
                res, Status.STATUS_OK, weergave.van(verzoek.node(req, KamerwooModel.TYPE_DOSSIER)));
    }
}

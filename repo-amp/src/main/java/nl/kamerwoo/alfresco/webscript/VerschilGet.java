package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code GET /kamerwoo/vragen/{id}/verschil}: word by word how the agreed text of a question
 * differs from its answer, and what a person wrote from what was read.
 */
public final class VerschilGet extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Vraagweergave weergave;

    public VerschilGet(Verzoek verzoek, Vraagweergave weergave) {
        this.verzoek = verzoek;
        this.weergave = weergave;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Antwoord.json(
                res,
                Status.STATUS_OK,
                weergave.verschil(verzoek.node(req, KamerwooModel.TYPE_VRAAG)));
    }
}

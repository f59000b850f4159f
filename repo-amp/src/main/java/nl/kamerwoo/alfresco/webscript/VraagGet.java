package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/** {@code GET /kamerwoo/vragen/{id}}: a question, its answer and its coordination. */
public final class VraagGet extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Vraagweergave weergave;

    public VraagGet(Verzoek verzoek, Vraagweergave weergave) {
        this.verzoek = verzoek;
        this.weergave = weergave;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Antwoord.json(
                res, Status.STATUS_OK, weergave.vraag(verzoek.node(req, KamerwooModel.TYPE_VRAAG)));
    }
}

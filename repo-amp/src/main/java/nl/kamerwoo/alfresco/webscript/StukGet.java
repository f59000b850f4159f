package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code GET /kamerwoo/stukken/{id}}: a document, what is stamped on it and from where. Asked for
 * over and over while a document is being read, it never tells the values of a nota with the type
 * from before: the type is looked at last, outside a transaction.
 */
public final class StukGet extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Weergave weergave;

    public StukGet(Verzoek verzoek, Weergave weergave) {
        this.verzoek = verzoek;
        this.weergave = weergave;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Antwoord.json(
                res, Status.STATUS_OK, weergave.stuk(verzoek.node(req, KamerwooModel.TYPE_STUK)));
    }
}

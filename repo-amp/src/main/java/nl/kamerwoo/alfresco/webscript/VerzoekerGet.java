package nl.kamerwoo.alfresco.webscript;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/** {@code GET /kamerwoo/dossiers/{id}/verzoeker}: who made a request, for the Woo team. */
public final class VerzoekerGet extends AbstractWebScript {

    private final Verzoekerloket loket;

    public VerzoekerGet(Verzoekerloket loket) {
        this.loket = loket;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Antwoord.json(res, Status.STATUS_OK, loket.json(loket.verzoek(req)));
    }
}

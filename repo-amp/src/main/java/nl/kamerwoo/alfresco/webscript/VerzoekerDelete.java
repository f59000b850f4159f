package nl.kamerwoo.alfresco.webscript;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/** {@code DELETE /kamerwoo/dossiers/{id}/verzoeker}: forgets who made a request. */
public final class VerzoekerDelete extends AbstractWebScript {

    private final Verzoekerloket loket;

    public VerzoekerDelete(Verzoekerloket loket) {
        this.loket = loket;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        loket.wis(loket.verzoek(req));
        res.setStatus(Status.STATUS_NO_CONTENT);
    }
}

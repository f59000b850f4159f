package nl.kamerwoo.alfresco.webscript;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/** {@code PUT /kamerwoo/dossiers/{id}/verzoeker}: tells who made a request. */
public final class VerzoekerPut extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Verzoekerloket loket;

    public VerzoekerPut(Verzoek verzoek, Verzoekerloket loket) {
        this.verzoek = verzoek;
        this.loket = loket;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef node = loket.verzoek(req);
        loket.leg(node, verzoek.json(req));
        Antwoord.json(res, Status.STATUS_OK, loket.json(node));
    }
}

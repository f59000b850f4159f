package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.instelling.Ministerielijst;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.time.Clock;

/** {@code GET /kamerwoo/ministeries}: the ministries that there are today, to choose from. */
public final class MinisteriesGet extends AbstractWebScript {

    private final Instellingen instellingen;
    private final Clock klok;

    public MinisteriesGet(Instellingen instellingen, Clock klok) {
        this.instellingen = instellingen;
        this.klok = klok;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        ObjectNode antwoord = JsonNodeFactory.instance.objectNode();
        ArrayNode ministeries = antwoord.putArray("ministeries");
        instellingen
                .van(Ministerielijst.SOORT)
                .op(Datums.vandaag(klok))
                .forEach(
                        ministerie ->
                                ministeries
                                        .addObject()
                                        .put("afkorting", ministerie.afkorting())
                                        .put("naam", ministerie.naam()));
        Antwoord.json(res, Status.STATUS_OK, antwoord);
    }
}

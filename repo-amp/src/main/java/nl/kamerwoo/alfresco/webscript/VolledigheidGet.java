package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.volledigheid.Volledigheid;
import nl.kamerwoo.archief.Gebrek;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.util.List;

/**
 * {@code GET /kamerwoo/dossiers/{id}/volledigheid}: what is missing in a dossier before it can be
 * filed, in words.
 */
public final class VolledigheidGet extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Volledigheid volledigheid;

    public VolledigheidGet(Verzoek verzoek, Volledigheid volledigheid) {
        this.verzoek = verzoek;
        this.volledigheid = volledigheid;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        List<Gebrek> gebreken =
                volledigheid.gebreken(verzoek.node(req, KamerwooModel.TYPE_DOSSIER));
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("volledig", gebreken.isEmpty());
        ArrayNode ontbreekt = json.putArray("ontbreekt");
        gebreken.forEach(
                gebrek ->
                        ontbreekt
                                .addObject()
                                .put("code", gebrek.soort().code())
                                .put("tekst", Volledigheid.zin(gebrek)));
        Antwoord.json(res, Status.STATUS_OK, json);
    }
}

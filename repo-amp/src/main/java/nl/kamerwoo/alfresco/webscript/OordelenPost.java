package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.inventaris.Beoordelaar;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.woo.Oordeel;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * {@code POST /kamerwoo/dossiers/{id}/inventaris/oordelen}: gives many lines one judgement. When
 * one of them cannot be judged so none is, and the answer says why, line by line.
 */
public final class OordelenPost extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Beoordelaar beoordelaar;

    public OordelenPost(Verzoek verzoek, Beoordelaar beoordelaar) {
        this.verzoek = verzoek;
        this.beoordelaar = beoordelaar;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_WOOVERZOEK);
        JsonNode json = verzoek.json(req);
        List<Integer> regels = Inventarisinvoer.regels(json);
        Oordeel oordeel = Inventarisinvoer.oordeel(json);
        Optional<String> gerelateerd = Inventarisinvoer.gerelateerd(json);
        if (Inventarisantwoord.gedaan(
                res, () -> beoordelaar.beoordeel(dossier, regels, oordeel, gerelateerd))) {
            ObjectNode antwoord = new ObjectMapper().createObjectNode();
            regels.stream().distinct().forEach(antwoord.putArray("beoordeeld")::add);
            Antwoord.json(res, Status.STATUS_OK, antwoord);
        }
    }
}

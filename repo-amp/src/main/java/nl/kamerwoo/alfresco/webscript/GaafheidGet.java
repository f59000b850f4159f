package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.gaafheid.Dossiercontrole;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;

/**
 * {@code GET /kamerwoo/dossiers/{id}/gaafheid}: what was signed in a dossier, and what came of
 * computing its checksum again the last time. Having it computed is an action.
 */
public final class GaafheidGet extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Dossiercontrole controle;
    private final NodeService nodeService;

    /**
     * @param nodeService the public one
     */
    public GaafheidGet(Verzoek verzoek, Dossiercontrole controle, NodeService nodeService) {
        this.verzoek = verzoek;
        this.controle = controle;
        this.nodeService = nodeService;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_DOSSIER);
        ObjectNode json = new ObjectMapper().createObjectNode();
        ArrayNode stukken = json.putArray("stukken");
        for (NodeRef stuk : controle.leesbaar(dossier)) {
            schrijf(stukken.addObject().put("id", stuk.getId()), nodeService.getProperties(stuk));
        }
        Antwoord.json(res, Status.STATUS_OK, json);
    }

    private static void schrijf(ObjectNode json, Map<QName, Serializable> stuk) {
        tekst(json, "naam", stuk.get(ContentModel.PROP_NAME));
        tekst(json, "referentie", stuk.get(KamerwooModel.PROP_REFERENTIE));
        moment(json, "ondertekendOp", stuk.get(KamerwooModel.PROP_ONDERTEKEND_OP));
        tekst(json, "controlegetal", stuk.get(KamerwooModel.PROP_CONTROLEGETAL));
        tekst(json, "uitkomst", stuk.get(KamerwooModel.PROP_GAAFHEID_UITKOMST));
        moment(json, "gecontroleerdOp", stuk.get(KamerwooModel.PROP_GAAFHEID_OP));
        tekst(json, "gevonden", stuk.get(KamerwooModel.PROP_GAAFHEID_CONTROLEGETAL));
    }

    private static void tekst(ObjectNode json, String naam, Serializable waarde) {
        if (waarde instanceof String tekst && !tekst.isEmpty()) {
            json.put(naam, tekst);
        }
    }

    private static void moment(ObjectNode json, String naam, Serializable waarde) {
        if (waarde instanceof Date op) {
            json.put(
                    naam,
                    op.toInstant()
                            .atZone(Datums.NEDERLAND)
                            .toOffsetDateTime()
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString());
        }
    }
}

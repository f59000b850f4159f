package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Dossierkast;
import nl.kamerwoo.alfresco.blad.Bladbevoegdheden;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/** {@code GET /kamerwoo/dossiers/{id}}: a dossier and its documents. */
public final class DossierGet extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Weergave weergave;
    private final Dossierkast dossierkast;
    private final Bladbevoegdheden bevoegdheden;

    public DossierGet(
            Verzoek verzoek,
            Weergave weergave,
            Dossierkast dossierkast,
            Bladbevoegdheden bevoegdheden) {
        this.verzoek = verzoek;
        this.weergave = weergave;
        this.dossierkast = dossierkast;
        this.bevoegdheden = bevoegdheden;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_DOSSIER);
        ObjectNode json = weergave.dossier(dossier);
        bevoegdheden.vanDossier(dossier).forEach(json.putArray("mag")::add);
        ArrayNode stukken = json.putArray("stukken");
        dossierkast.stukken(dossier).forEach(stuk -> stukken.add(stuk(stuk)));
        Antwoord.json(res, Status.STATUS_OK, json);
    }

    private ObjectNode stuk(NodeRef stuk) {
        ObjectNode json = weergave.stuk(stuk);
        if (json.has("suggesties")) {
            bevoegdheden.vanSuggesties(stuk).forEach(json.putArray("mag")::add);
        }
        return json;
    }
}

package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud.Vraagnode;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.util.List;

/**
 * {@code GET /kamerwoo/dossiers/{id}/vragen?vanaf=&aantal=}: the questions of a dossier that the
 * user may see, by their numbers, and who coordinates each.
 */
public final class VragenGet extends AbstractWebScript {

    private static final int AANTAL = 50;
    private static final int MEESTE = 500;

    private final Verzoek verzoek;
    private final Vraagweergave weergave;
    private final Dossierinhoud inhoud;

    public VragenGet(Verzoek verzoek, Vraagweergave weergave, Dossierinhoud inhoud) {
        this.verzoek = verzoek;
        this.weergave = weergave;
        this.inhoud = inhoud;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_DOSSIER);
        int vanaf = verzoek.getal(req, "vanaf", 0, Integer.MAX_VALUE);
        int aantal = verzoek.getal(req, "aantal", AANTAL, MEESTE);
        List<Vraagnode> vragen = inhoud.vragen(dossier);
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("vanaf", vanaf);
        json.put("totaal", vragen.size());
        ArrayNode lijst = json.putArray("vragen");
        vragen.stream()
                .skip(vanaf)
                .limit(aantal)
                .forEach(vraag -> lijst.add(weergave.vraag(vraag.node(), vraag.waarden())));
        Antwoord.json(res, Status.STATUS_OK, json);
    }
}

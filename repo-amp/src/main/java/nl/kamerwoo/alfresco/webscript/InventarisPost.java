package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.inventaris.Opname;
import nl.kamerwoo.alfresco.inventaris.Opname.Opgenomen;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code POST /kamerwoo/dossiers/{id}/inventaris}: takes documents into the inventory of a Woo
 * request, and says of each what became of it.
 */
public final class InventarisPost extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Opname opname;

    public InventarisPost(Verzoek verzoek, Opname opname) {
        this.verzoek = verzoek;
        this.opname = opname;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_WOOVERZOEK);
        List<String> stukken = Inventarisinvoer.stukken(verzoek.json(req));
        List<Opgenomen> uitkomst = new ArrayList<>();
        if (Inventarisantwoord.gedaan(
                res, () -> uitkomst.addAll(opname.neemOp(dossier, stukken)))) {
            Antwoord.json(res, Status.STATUS_OK, json(uitkomst));
        }
    }

    private static ObjectNode json(List<Opgenomen> uitkomst) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        ArrayNode stukken = json.putArray("stukken");
        for (Opgenomen een : uitkomst) {
            ObjectNode stuk = stukken.addObject().put("id", een.stuk());
            stuk.put("uitkomst", een.gevolg().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            if (een.regel() > 0) {
                stuk.put("regel", een.regel());
            }
            if (een.meegekomen()) {
                stuk.put("meegekomen", true);
            }
        }
        return json;
    }
}

package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Dossierkast;
import nl.kamerwoo.alfresco.Dossierkast.Volgorde;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code GET /kamerwoo/dossiers?sorteer=&vanaf=&aantal=}: the dossiers that the user may see, the
 * newest first, or with {@code sorteer=termijn} the term that ends first.
 */
public final class DossiersGet extends AbstractWebScript {

    private static final int AANTAL = 50;
    private static final int MEESTE = 500;

    private final Verzoek verzoek;
    private final Weergave weergave;
    private final Dossierkast dossierkast;

    public DossiersGet(Verzoek verzoek, Weergave weergave, Dossierkast dossierkast) {
        this.verzoek = verzoek;
        this.weergave = weergave;
        this.dossierkast = dossierkast;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        int vanaf = verzoek.getal(req, "vanaf", 0, Integer.MAX_VALUE);
        int aantal = verzoek.getal(req, "aantal", AANTAL, MEESTE);
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("vanaf", vanaf);
        ArrayNode dossiers = json.putArray("dossiers");
        dossierkast
                .dossiers(volgorde(req), vanaf, aantal)
                .forEach(een -> dossiers.add(weergave.dossier(een)));
        Antwoord.json(res, Status.STATUS_OK, json);
    }

    private static Volgorde volgorde(WebScriptRequest req) {
        String naam = req.getParameter("sorteer");
        return naam == null
                ? Volgorde.NIEUWSTE
                : Volgorde.van(naam)
                        .orElseThrow(
                                () ->
                                        Verzoek.weiger(
                                                Status.STATUS_BAD_REQUEST,
                                                "kamerwoo.termijn.vraag.sorteer",
                                                naam));
    }
}

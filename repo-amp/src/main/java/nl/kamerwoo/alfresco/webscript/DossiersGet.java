package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Dossierkast;
import nl.kamerwoo.alfresco.Dossierkast.Volgorde;
import nl.kamerwoo.alfresco.Personen.Namen;
import nl.kamerwoo.alfresco.blad.Bladbevoegdheden;
import nl.kamerwoo.alfresco.termijn.Lopendedossiers;
import nl.kamerwoo.alfresco.termijn.Lopendedossiers.Bladzijde;
import nl.kamerwoo.alfresco.termijn.Lopendvraag;
import nl.kamerwoo.zoeken.Plaats;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.util.Optional;

/**
 * {@code GET /kamerwoo/dossiers?sorteer=&vanaf=&aantal=}: the dossiers that the user may see, the
 * newest first, or with {@code sorteer=termijn} the term that ends first. With {@code
 * lopend=true&directie=&behandelaar=&soort=&toestand=&na=&formaat=} those whose terms run; as csv
 * all of them, written while they are read.
 */
public final class DossiersGet extends AbstractWebScript {

    private static final int AANTAL = 50;
    private static final int MEESTE = 500;

    private final Verzoek verzoek;
    private final Weergave weergave;
    private final Dossierkast dossierkast;
    private final Lopendedossiers lopende;
    private final Bladbevoegdheden bevoegdheden;

    public DossiersGet(
            Verzoek verzoek,
            Weergave weergave,
            Dossierkast dossierkast,
            Lopendedossiers lopende,
            Bladbevoegdheden bevoegdheden) {
        this.verzoek = verzoek;
        this.weergave = weergave;
        this.dossierkast = dossierkast;
        this.lopende = lopende;
        this.bevoegdheden = bevoegdheden;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        int vanaf = verzoek.getal(req, "vanaf", 0, Integer.MAX_VALUE);
        int aantal = verzoek.getal(req, "aantal", AANTAL, MEESTE);
        if (!Lopendparameters.isGevraagd(req)) {
            alle(req, res, vanaf, aantal);
        } else if (Lopendparameters.isCsv(req)) {
            csv(Lopendparameters.vraag(req), res);
        } else {
            lopende(req, res, Math.max(1, aantal));
        }
    }

    private void lopende(WebScriptRequest req, WebScriptResponse res, int aantal)
            throws IOException {
        Bladzijde bladzijde =
                lopende.lees(Lopendparameters.vraag(req), Lopendparameters.plaats(req), aantal);
        ObjectNode json = new ObjectMapper().createObjectNode();
        ArrayNode dossiers = json.putArray("dossiers");
        Namen namen = weergave.namen();
        for (NodeRef dossier : bladzijde.dossiers()) {
            ObjectNode een = weergave.dossier(dossier, namen);
            bevoegdheden.vanDossier(dossier).forEach(een.putArray("mag")::add);
            dossiers.add(een);
        }
        bladzijde.volgende().ifPresent(plaats -> json.put("volgende", plaats.merk()));
        Antwoord.json(res, Status.STATUS_OK, json);
    }

    private void csv(Lopendvraag vraag, WebScriptResponse res) throws IOException {
        Bijlagekop.zet(res, "text/csv;charset=UTF-8", "termijnen.csv");
        Termijncsv csv = new Termijncsv(res.getOutputStream());
        Namen namen = weergave.namen();
        Optional<Plaats> na = Optional.empty();
        do {
            Bladzijde bladzijde = lopende.lees(vraag, na, MEESTE);
            for (NodeRef dossier : bladzijde.dossiers()) {
                csv.zet(weergave.dossier(dossier, namen));
            }
            na = bladzijde.volgende();
        } while (na.isPresent());
        csv.af();
    }

    private void alle(WebScriptRequest req, WebScriptResponse res, int vanaf, int aantal)
            throws IOException {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("vanaf", vanaf);
        ArrayNode dossiers = json.putArray("dossiers");
        Namen namen = weergave.namen();
        dossierkast
                .dossiers(volgorde(req), vanaf, aantal)
                .forEach(een -> dossiers.add(weergave.dossier(een, namen)));
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

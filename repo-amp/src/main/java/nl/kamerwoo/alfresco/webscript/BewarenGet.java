package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.behandeling.Informatiebeheerders;
import nl.kamerwoo.alfresco.bewaring.Bewaarcsv;
import nl.kamerwoo.alfresco.bewaring.Bewaaroverzicht;
import nl.kamerwoo.alfresco.bewaring.Bewaarregel;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code GET /kamerwoo/bewaren?op=&soort=&vanaf=&aantal=&formaat=}: what may be destroyed on a day,
 * what could be longest first, for records managers alone. As csv it is all of it, written while it
 * is read. Nothing is destroyed.
 */
public final class BewarenGet extends AbstractWebScript {

    private static final int AANTAL = 50;
    private static final int MEESTE = 500;
    private static final int EERSTE_JAAR = 1900;
    private static final int LAATSTE_JAAR = 3000;
    private static final String CSV = "csv";

    private final Verzoek verzoek;
    private final Informatiebeheerders informatiebeheerders;
    private final Bewaaroverzicht overzicht;
    private final Clock klok;

    public BewarenGet(
            Verzoek verzoek,
            Informatiebeheerders informatiebeheerders,
            Bewaaroverzicht overzicht,
            Clock klok) {
        this.verzoek = verzoek;
        this.informatiebeheerders = informatiebeheerders;
        this.overzicht = overzicht;
        this.klok = klok;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        if (!informatiebeheerders.isLid()) {
            throw Verzoek.weiger(
                    Status.STATUS_FORBIDDEN, "kamerwoo.bewaring.alleen-informatiebeheer");
        }
        LocalDate op = op(req);
        Bewaarregel.Soort soort = soort(req);
        int vanaf = verzoek.getal(req, "vanaf", 0, Integer.MAX_VALUE);
        int aantal = verzoek.getal(req, "aantal", AANTAL, MEESTE);
        if (isCsv(req)) {
            Bijlagekop.zet(
                    res, "text/csv;charset=UTF-8", "bewaren-" + soort.naam() + "-" + op + ".csv");
            schrijf(new Bewaarcsv(res.getOutputStream()), soort, op, vanaf);
        } else {
            Antwoord.json(res, Status.STATUS_OK, json(soort, op, vanaf, aantal));
        }
    }

    private void schrijf(Bewaarcsv csv, Bewaarregel.Soort soort, LocalDate op, int eerste)
            throws IOException {
        int vanaf = eerste;
        List<Bewaarregel> pagina;
        do {
            pagina = overzicht.regels(soort, op, vanaf, MEESTE);
            csv.zet(pagina);
            vanaf += pagina.size();
        } while (pagina.size() == MEESTE);
    }

    private ObjectNode json(Bewaarregel.Soort soort, LocalDate op, int vanaf, int aantal) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("op", op.toString());
        json.put("soort", soort.naam());
        json.put("vanaf", vanaf);
        json.put("aantal", overzicht.aantal(soort, op));
        ArrayNode regels = json.putArray("regels");
        if (aantal > 0) {
            overzicht.regels(soort, op, vanaf, aantal).forEach(een -> zet(regels.addObject(), een));
        }
        return json;
    }

    private static void zet(ObjectNode json, Bewaarregel regel) {
        for (Bewaarregel.Kolom kolom : Bewaarregel.Kolom.values()) {
            if (!kolom.van(regel).isEmpty()) {
                json.put(kolom.naam(), kolom.van(regel));
            }
        }
    }

    private LocalDate op(WebScriptRequest req) {
        String tekst = req.getParameter("op");
        if (tekst == null) {
            return Datums.vandaag(klok);
        }
        try {
            LocalDate dag = LocalDate.parse(tekst);
            if (dag.getYear() >= EERSTE_JAAR && dag.getYear() <= LAATSTE_JAAR) {
                return dag;
            }
        } catch (DateTimeException geenDag) {
            // It is told what is wrong with it below.
        }
        throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.bewaring.dag", tekst);
    }

    private static Bewaarregel.Soort soort(WebScriptRequest req) {
        String naam = req.getParameter("soort");
        return naam == null
                ? Bewaarregel.Soort.DOSSIER
                : Bewaarregel.Soort.van(naam)
                        .orElseThrow(
                                () ->
                                        Verzoek.weiger(
                                                Status.STATUS_BAD_REQUEST,
                                                "kamerwoo.bewaring.soort",
                                                naam,
                                                String.join(", ", Bewaarregel.Soort.namen())));
    }

    private static boolean isCsv(WebScriptRequest req) {
        String formaat = req.getParameter("formaat");
        if (formaat != null && !formaat.equals("json") && !formaat.equals(CSV)) {
            throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.bewaring.formaat", formaat);
        }
        return CSV.equals(formaat);
    }
}

package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.termijn.Regelboek;
import nl.kamerwoo.termijn.Stap;
import nl.kamerwoo.termijn.Termijn;
import nl.kamerwoo.termijn.TermijnCalculator;
import nl.kamerwoo.termijn.TermijnFout;
import nl.kamerwoo.termijn.Termijnbeleid;
import nl.kamerwoo.termijn.Termijntekst;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

/**
 * {@code GET /kamerwoo/termijn?soort=woo&ontvangen=&verdaagd=&opschorting=&afgedaan=&peildatum=}:
 * computes when a term ends, and by which steps. Nothing is stored. Kamervragen have {@code
 * ingezonden=} and {@code uitstel=}; every kind {@code stop=} and {@code herstart=}.
 */
public final class TermijnGet extends AbstractWebScript {

    private final Termijnbeleid beleid;
    private final Clock klok;

    public TermijnGet(Termijnbeleid beleid, Clock klok) {
        this.beleid = beleid;
        this.klok = klok;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Termijntekst tekst = new Termijntekst(Melding::tekst);
        try {
            Termijn termijn = bereken(Termijnvraag.van(req, Datums.vandaag(klok)));
            Antwoord.json(res, Status.STATUS_OK, json(termijn, tekst));
        } catch (TermijnFout fout) {
            throw new WebScriptException(Status.STATUS_BAD_REQUEST, tekst.fout(fout));
        }
    }

    private Termijn bereken(Termijnvraag vraag) {
        return new TermijnCalculator(beleid.kalender())
                .bereken(
                        new Regelboek(beleid.instellingen()).regel(vraag.soort()),
                        vraag.start(),
                        vraag.gebeurtenissen(),
                        vraag.peildatum());
    }

    private static ObjectNode json(Termijn termijn, Termijntekst tekst) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("soort", termijn.soort().naam());
        json.put("start", termijn.start().toString());
        json.put("einde", termijn.einde().toString());
        json.put("voorlopig", termijn.voorlopig());
        json.put("oorspronkelijkEinde", termijn.oorspronkelijkEinde().toString());
        json.put("peildatum", termijn.peildatum().toString());
        json.put("dagenOver", termijn.dagenOver());
        json.put("toestand", termijn.toestand().naam());
        termijn.afgedaan().ifPresent(op -> json.put("afgedaan", op.toString()));
        termijn.doorlooptijd().ifPresent(dagen -> json.put("doorlooptijd", dagen));
        json.put("uitleg", tekst.uitleg(termijn));
        stappen(json.putArray("stappen"), termijn, tekst);
        return json;
    }

    private static void stappen(ArrayNode json, Termijn termijn, Termijntekst tekst) {
        List<String> zinnen = tekst.stappen(termijn);
        for (int i = 0; i < zinnen.size(); i++) {
            Stap stap = termijn.stappen().get(i);
            json.addObject()
                    .put("tekst", zinnen.get(i))
                    .put("datum", stap.datum().toString())
                    .put("regel", tekst.grondslag(stap.grondslag()));
        }
    }
}

package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.termijn.Regelboek;
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
            Antwoord.json(res, Status.STATUS_OK, Termijnweergave.json(termijn, tekst));
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
}

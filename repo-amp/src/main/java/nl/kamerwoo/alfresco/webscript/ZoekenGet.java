package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.zoeken.Bladzijde;
import nl.kamerwoo.alfresco.zoeken.IndexOnbereikbaar;
import nl.kamerwoo.alfresco.zoeken.Stukkenzoeker;
import nl.kamerwoo.alfresco.zoeken.Woocoordinatie;
import nl.kamerwoo.zoeken.TeVeelTreffers;
import nl.kamerwoo.zoeken.Zoekvraag;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code GET
 * /kamerwoo/stukken?van=&tot=&type=&ministerie=&directie=&afzender=&woorden=&dossier=&zonderDatum=&na=&aantal=}:
 * the documents dated within a period, both ends included, by date and then reference, and how
 * complete the answer is. With {@code zonderDatum=true} those that have no date and match
 * otherwise.
 */
public final class ZoekenGet extends AbstractWebScript {

    private static final Logger LOG = LoggerFactory.getLogger(ZoekenGet.class);

    private static final int AANTAL = 50;
    private static final int MEESTE = 500;

    private final Verzoek verzoek;
    private final Zoekparameters parameters;
    private final Stukkenzoeker zoeker;
    private final Woocoordinatie woocoordinatie;
    private final Zoekweergave weergave;

    public ZoekenGet(
            Verzoek verzoek,
            Zoekparameters parameters,
            Stukkenzoeker zoeker,
            Woocoordinatie woocoordinatie,
            Zoekweergave weergave) {
        this.verzoek = verzoek;
        this.parameters = parameters;
        this.zoeker = zoeker;
        this.woocoordinatie = woocoordinatie;
        this.weergave = weergave;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        int meeste = verzoek.getal(req, "aantal", AANTAL, MEESTE);
        if (meeste == 0) {
            throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.zoeken.geen-aantal");
        }
        Bladzijde bladzijde = zoek(req, parameters.vraag(req), meeste);
        Antwoord.json(res, Status.STATUS_OK, weergave.json(bladzijde));
    }

    private Bladzijde zoek(WebScriptRequest req, Zoekvraag vraag, int meeste) {
        try {
            return zoeker.zoek(
                    vraag,
                    parameters.plaats(req),
                    meeste,
                    parameters.ongedateerd(req),
                    woocoordinatie.isGebruiker());
        } catch (TeVeelTreffers teVeel) {
            throw Verzoek.weiger(
                    Status.STATUS_BAD_REQUEST,
                    "kamerwoo.zoeken.te-veel",
                    String.valueOf(teVeel.meeste()));
        } catch (IndexOnbereikbaar stil) {
            LOG.error("Words cannot be searched for", stil);
            throw Verzoek.weiger(Status.STATUS_SERVICE_UNAVAILABLE, "kamerwoo.zoeken.geen-index");
        }
    }
}

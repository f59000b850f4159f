package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.brief.Dossierbrieven;
import nl.kamerwoo.alfresco.brief.Dossierbrieven.Gemaakt;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.brief.Briefsoort;
import nl.kamerwoo.brief.OngeldigSjabloon;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code POST /kamerwoo/dossiers/{id}/brieven}: makes a letter of {@code {"soort", "reden"}} from
 * its template and files it in the dossier. Answers with the document, and under {@code ontbreekt}
 * with what is marked in it as missing.
 */
public final class BrievenPost extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Weergave weergave;
    private final Dossierbrieven brieven;

    public BrievenPost(Verzoek verzoek, Weergave weergave, Dossierbrieven brieven) {
        this.verzoek = verzoek;
        this.weergave = weergave;
        this.brieven = brieven;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_DOSSIER);
        JsonNode json = verzoek.json(req);
        Gemaakt brief = maak(dossier, soort(json), verzoek.tekst(json, "reden").orElse(""));
        ObjectNode antwoord = weergave.stuk(brief.stuk());
        brief.ontbreekt().forEach(antwoord.putArray("ontbreekt")::add);
        Antwoord.json(res, Status.STATUS_CREATED, antwoord);
    }

    private Briefsoort soort(JsonNode json) {
        String naam = verzoek.tekst(json, "soort").orElse("");
        return Briefsoort.van(naam)
                .orElseThrow(
                        () ->
                                Verzoek.weiger(
                                        Status.STATUS_BAD_REQUEST,
                                        "kamerwoo.brief.soort",
                                        naam,
                                        Briefsoort.namen()));
    }

    private Gemaakt maak(NodeRef dossier, Briefsoort soort, String reden) {
        try {
            return brieven.maak(dossier, soort, reden);
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.http.geen-recht");
        } catch (OngeldigSjabloon bedorven) {
            throw Verzoek.weiger(
                    Status.STATUS_CONFLICT, "kamerwoo.brief.sjabloon", soort.sjabloon());
        }
    }
}

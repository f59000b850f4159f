package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.Ingelezen;
import nl.kamerwoo.alfresco.vragen.NietIngelezen;
import nl.kamerwoo.alfresco.vragen.Vraaginlezer;
import nl.kamerwoo.kamervragen.Bijwerking.Soort;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.util.List;

/**
 * {@code POST /kamerwoo/stukken/{id}/vragen}: reads the questions and answers of a document into
 * its dossier. Answers with the numbers of the questions that are new, that changed, that did not,
 * and of those of which a person's text was kept.
 */
public final class VragenPost extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Vraaginlezer inlezer;

    public VragenPost(Verzoek verzoek, Vraaginlezer inlezer) {
        this.verzoek = verzoek;
        this.inlezer = inlezer;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Ingelezen ingelezen = leesIn(verzoek.node(req, KamerwooModel.TYPE_STUK));
        ObjectNode json = new ObjectMapper().createObjectNode();
        zet(json, "nieuw", ingelezen.nummers(Soort.NIEUW));
        zet(json, "gewijzigd", ingelezen.nummers(Soort.GEWIJZIGD));
        zet(json, "ongewijzigd", ingelezen.nummers(Soort.ONGEWIJZIGD));
        zet(json, "nietGelezen", ingelezen.nummers(Soort.NIET_GELEZEN));
        zet(json, "behouden", ingelezen.behouden());
        json.set("berichten", Weergave.berichten(ingelezen.berichten()));
        Antwoord.json(res, Status.STATUS_OK, json);
    }

    private Ingelezen leesIn(NodeRef stuk) {
        try {
            return inlezer.leesIn(stuk);
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.vragen.geen-recht");
        } catch (NietIngelezen niet) {
            throw new WebScriptException(Status.STATUS_CONFLICT, niet.getMessage(), niet);
        } catch (AlfrescoRuntimeException geweigerd) {
            // A signed document cannot become one of answers.
            throw Verzoek.inWoorden(geweigerd);
        }
    }

    private static void zet(ObjectNode json, String sleutel, List<Integer> nummers) {
        ArrayNode lijst = json.putArray(sleutel);
        nummers.forEach(lijst::add);
    }
}

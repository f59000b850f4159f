package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.NietIngelezen;
import nl.kamerwoo.alfresco.vragen.Suggestieovername;
import nl.kamerwoo.alfresco.vragen.Suggestieovername.Overgenomen;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code POST /kamerwoo/stukken/{id}/suggesties}: takes over on the questions of the dossier what a
 * nota says of their coordination. Answers with the numbers of the questions that have it now, of
 * those that have another ministry, and of those that are not there.
 */
public final class SuggestiesPost extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Suggestieovername overname;

    public SuggestiesPost(Verzoek verzoek, Suggestieovername overname) {
        this.verzoek = verzoek;
        this.overname = overname;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Overgenomen uitkomst = neemOver(verzoek.node(req, KamerwooModel.TYPE_NOTA));
        ObjectNode json = new ObjectMapper().createObjectNode();
        uitkomst.overgenomen().forEach(json.putArray("overgenomen")::add);
        var bezet = json.putArray("bezet");
        uitkomst.bezet()
                .forEach(
                        (nummer, ministerie) ->
                                bezet.addObject()
                                        .put("nummer", nummer)
                                        .put("ministerie", ministerie));
        uitkomst.ontbreekt().forEach(json.putArray("ontbreekt")::add);
        Antwoord.json(res, Status.STATUS_OK, json);
    }

    private Overgenomen neemOver(NodeRef nota) {
        try {
            return overname.neemOver(nota);
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.vragen.geen-recht");
        } catch (NietIngelezen niet) {
            throw new WebScriptException(Status.STATUS_CONFLICT, niet.getMessage(), niet);
        }
    }
}

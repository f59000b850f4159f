package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.behandeling.Koppeling;
import nl.kamerwoo.alfresco.behandeling.NietNu;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code POST /kamerwoo/dossiers/{id}/samenhang}: ties a dossier to {@code {"dossier": id}}. With
 * {@code "afgewezen": true} it says that they do not hang together, so that it is not suggested
 * again; with {@code false} it takes that back.
 */
public final class SamenhangPost extends AbstractWebScript {

    private static final String AFGEWEZEN = "afgewezen";

    private final Verzoek verzoek;
    private final Koppeling koppeling;
    private final Samenhangweergave weergave;

    public SamenhangPost(Verzoek verzoek, Koppeling koppeling, Samenhangweergave weergave) {
        this.verzoek = verzoek;
        this.koppeling = koppeling;
        this.weergave = weergave;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_DOSSIER);
        JsonNode json = verzoek.json(req);
        String id =
                verzoek.tekst(json, "dossier")
                        .orElseThrow(
                                () ->
                                        Verzoek.weiger(
                                                Status.STATUS_BAD_REQUEST,
                                                "kamerwoo.samenhang.welk"));
        voerUit(dossier, verzoek.node(id, KamerwooModel.TYPE_DOSSIER), json.path(AFGEWEZEN));
        Antwoord.json(res, Status.STATUS_OK, weergave.van(dossier));
    }

    private void voerUit(NodeRef dossier, NodeRef ander, JsonNode afgewezen) {
        if (!afgewezen.isMissingNode() && !afgewezen.isBoolean()) {
            throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.http.geen-ja-nee", AFGEWEZEN);
        }
        try {
            if (afgewezen.isMissingNode()) {
                koppeling.koppel(dossier, ander);
            } else if (afgewezen.asBoolean()) {
                koppeling.wijsAf(dossier, ander);
            } else {
                koppeling.neemAfwijzingTerug(dossier, ander);
            }
        } catch (NietNu nietNu) {
            throw new WebScriptException(Status.STATUS_CONFLICT, nietNu.getMessage(), nietNu);
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.termijn.vraag.geen-recht");
        }
    }
}

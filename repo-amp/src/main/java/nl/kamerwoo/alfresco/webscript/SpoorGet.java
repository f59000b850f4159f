package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.spoor.Spoorbladzijde;
import nl.kamerwoo.alfresco.spoor.Spoorlezer;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code GET /kamerwoo/dossiers/{id}/spoor?vanaf=&aantal=}: what happened in a dossier, the newest
 * last, and where the next page begins.
 */
public final class SpoorGet extends AbstractWebScript {

    private static final int AANTAL = 50;
    private static final int MEESTE = 500;

    private final Verzoek verzoek;
    private final Spoorlezer lezer;
    private final Spoorweergave weergave;

    public SpoorGet(Verzoek verzoek, Spoorlezer lezer, Spoorweergave weergave) {
        this.verzoek = verzoek;
        this.lezer = lezer;
        this.weergave = weergave;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_DOSSIER);
        long vanaf = verzoek.nummer(req, "vanaf");
        int aantal = verzoek.getal(req, "aantal", AANTAL, MEESTE);
        Spoorbladzijde bladzijde = lees(dossier, vanaf, aantal);
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.set("regels", weergave.json(bladzijde.regels()));
        bladzijde.volgende().ifPresent(nummer -> json.put("volgende", nummer));
        Antwoord.json(res, Status.STATUS_OK, json);
    }

    private Spoorbladzijde lees(NodeRef dossier, long vanaf, int aantal) {
        try {
            return lezer.lees(dossier, vanaf, aantal);
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.spoor.geen-recht");
        }
    }
}

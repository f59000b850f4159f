package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.behandeling.Wooteam;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.pakket.Gelakteversies;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.servlet.FormData;

import java.io.IOException;
import java.io.InputStream;

/**
 * {@code POST /kamerwoo/stukken/{id}/gelakt}: keeps the redacted version of a document, sent as the
 * field {@code file} of a form, in the place of an earlier one.
 */
public final class GelaktPost extends AbstractWebScript {

    private final Verzoek verzoek;
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final Wooteam wooteam;
    private final Gelakteversies gelakteversies;

    /**
     * @param nodeService the public one
     */
    public GelaktPost(
            Verzoek verzoek,
            NodeService nodeService,
            PermissionService permissionService,
            Wooteam wooteam,
            Gelakteversies gelakteversies) {
        this.verzoek = verzoek;
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.wooteam = wooteam;
        this.gelakteversies = gelakteversies;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef stuk = verzoek.node(req, KamerwooModel.TYPE_STUK);
        if (!mag(stuk, PermissionService.READ)) {
            throw Verzoek.weiger(Status.STATUS_NOT_FOUND, "kamerwoo.http.onbekend", stuk.getId());
        }
        if (!mag(stuk, PermissionService.WRITE) && !wooteam.isLid()) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.gelakt.geen-recht");
        }
        FormData.FormField bestand = verzoek.bestand(req);
        leg(stuk, origineel(stuk), bestand);
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("stuk", stuk.getId()).put("naam", naam(bestand));
        Antwoord.json(res, Status.STATUS_CREATED, json);
    }

    private boolean mag(NodeRef stuk, String recht) {
        return permissionService.hasPermission(stuk, recht) == AccessStatus.ALLOWED;
    }

    private ContentData origineel(NodeRef stuk) {
        if (nodeService.getProperty(stuk, ContentModel.PROP_CONTENT) instanceof ContentData data
                && ContentData.hasContent(data)) {
            return data;
        }
        throw Verzoek.weiger(Status.STATUS_CONFLICT, "kamerwoo.gelakt.geen-origineel");
    }

    private void leg(NodeRef stuk, ContentData origineel, FormData.FormField bestand)
            throws IOException {
        try (InputStream inhoud = bestand.getInputStream()) {
            gelakteversies.leg(stuk, origineel, naam(bestand), inhoud);
        } catch (NodeLockedException bezig) {
            throw Verzoek.weiger(Status.STATUS_CONFLICT, "kamerwoo.gelakt.op-slot");
        }
    }

    private static String naam(FormData.FormField bestand) {
        return Bestandsnaam.maakGeldig(bestand.getFilename());
    }
}

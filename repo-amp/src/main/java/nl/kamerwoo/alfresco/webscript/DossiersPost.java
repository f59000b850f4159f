package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.Dossiermap;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.util.Map;

/**
 * {@code POST /kamerwoo/dossiers}: makes a dossier of {@code {"naam", "soort", "onderwerp",
 * "directie", "map"}}; the kind is {@code dossier}, {@code kamervragen} or {@code woo}, and the
 * folder is the module's own when none is named.
 */
public final class DossiersPost extends AbstractWebScript {

    private static final Map<String, QName> SOORTEN =
            Map.of(
                    "dossier", KamerwooModel.TYPE_DOSSIER,
                    "kamervragen", KamerwooModel.TYPE_KAMERVRAGENDOSSIER,
                    "woo", KamerwooModel.TYPE_WOOVERZOEK);

    private final Verzoek verzoek;
    private final Weergave weergave;
    private final FileFolderService fileFolderService;
    private final Dossierinvoer invoer;
    private final Dossiermap dossiermap;

    public DossiersPost(
            Verzoek verzoek,
            Weergave weergave,
            FileFolderService fileFolderService,
            Dossierinvoer invoer,
            Dossiermap dossiermap) {
        this.verzoek = verzoek;
        this.weergave = weergave;
        this.fileFolderService = fileFolderService;
        this.invoer = invoer;
        this.dossiermap = dossiermap;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        JsonNode json = verzoek.json(req);
        String naam =
                verzoek.tekst(json, "naam")
                        .orElseThrow(
                                () ->
                                        Verzoek.weiger(
                                                Status.STATUS_BAD_REQUEST,
                                                "kamerwoo.http.naam-ontbreekt"));
        NodeRef dossier = maak(naam, soort(json), map(json));
        invoer.schrijf(dossier, json);
        Antwoord.json(res, Status.STATUS_CREATED, weergave.dossier(dossier));
    }

    private NodeRef maak(String naam, QName soort, NodeRef map) {
        if (!Bestandsnaam.isGeldig(naam)) {
            throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.http.naam-ongeldig", naam);
        }
        try {
            return fileFolderService.create(map, naam, soort).getNodeRef();
        } catch (FileExistsException bestaat) {
            throw Verzoek.weiger(Status.STATUS_CONFLICT, "kamerwoo.http.bestaat-al", naam);
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.http.geen-recht");
        }
    }

    private QName soort(JsonNode json) {
        String soort = verzoek.tekst(json, "soort").orElse("dossier");
        if (!SOORTEN.containsKey(soort)) {
            throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.http.soort", soort);
        }
        return SOORTEN.get(soort);
    }

    private NodeRef map(JsonNode json) {
        return verzoek.tekst(json, "map")
                .map(id -> verzoek.node(id, ContentModel.TYPE_FOLDER))
                .orElseGet(dossiermap::node);
    }
}

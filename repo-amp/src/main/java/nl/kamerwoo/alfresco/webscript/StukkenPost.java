package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.referentie.ReferentieGeweigerd;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.servlet.FormData;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code POST /kamerwoo/dossiers/{id}/stukken}: files a document, sent as the field {@code file} of
 * a form; a field {@code referentie} gives it a reference of the sender's.
 */
public final class StukkenPost extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Weergave weergave;
    private final FileFolderService fileFolderService;
    private final NodeService nodeService;

    public StukkenPost(
            Verzoek verzoek,
            Weergave weergave,
            FileFolderService fileFolderService,
            NodeService nodeService) {
        this.verzoek = verzoek;
        this.weergave = weergave;
        this.fileFolderService = fileFolderService;
        this.nodeService = nodeService;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_DOSSIER);
        FormData.FormField bestand = verzoek.bestand(req);
        Map<QName, Serializable> eigenschappen = new HashMap<>();
        eigenschappen.put(ContentModel.PROP_NAME, Bestandsnaam.maakGeldig(bestand.getFilename()));
        verzoek.formulierveld(req, "referentie")
                .ifPresent(tekst -> eigenschappen.put(KamerwooModel.PROP_REFERENTIE, tekst));
        NodeRef stuk = maak(dossier, eigenschappen);
        ContentWriter schrijver = fileFolderService.getWriter(stuk);
        try (InputStream inhoud = bestand.getInputStream()) {
            schrijver.putContent(inhoud);
        }
        Antwoord.json(res, Status.STATUS_CREATED, weergave.nieuwStuk(stuk));
    }

    private NodeRef maak(NodeRef dossier, Map<QName, Serializable> eigenschappen) {
        String naam = (String) eigenschappen.get(ContentModel.PROP_NAME);
        try {
            return nodeService
                    .createNode(
                            dossier,
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(
                                    NamespaceService.CONTENT_MODEL_1_0_URI,
                                    QName.createValidLocalName(naam)),
                            KamerwooModel.TYPE_STUK,
                            eigenschappen)
                    .getChildRef();
        } catch (DuplicateChildNodeNameException bestaat) {
            throw Verzoek.weiger(Status.STATUS_CONFLICT, "kamerwoo.http.bestaat-al", naam);
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.http.geen-recht");
        } catch (ReferentieGeweigerd geweigerd) {
            throw Verzoek.weiger(
                    geweigerd.isBezet() ? Status.STATUS_CONFLICT : Status.STATUS_BAD_REQUEST,
                    geweigerd.getMsgId(),
                    geweigerd.getMsgParams());
        }
    }
}

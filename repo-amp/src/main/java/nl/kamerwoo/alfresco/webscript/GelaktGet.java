package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.pakket.Inhoud;
import nl.kamerwoo.pakket.Stukken;
import nl.kamerwoo.pakket.Stukstand;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.io.InputStream;

/**
 * {@code GET /kamerwoo/stukken/{id}/gelakt}: the redacted version of a document. One that was made
 * of an earlier content says so in the header {@code X-Kamerwoo-Verouderd}.
 */
public final class GelaktGet extends AbstractWebScript {

    private final Verzoek verzoek;
    private final NodeService nodeService;
    private final Stukken stukken;

    /**
     * @param nodeService the public one
     */
    public GelaktGet(Verzoek verzoek, NodeService nodeService, Stukken stukken) {
        this.verzoek = verzoek;
        this.nodeService = nodeService;
        this.stukken = stukken;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef stuk = verzoek.node(req, KamerwooModel.TYPE_STUK);
        Stukstand stand = stukken.stand(stuk.getId());
        Inhoud gelakt = stand.gelakt().orElseThrow(GelaktGet::geen);
        try (InputStream inhoud = stukken.open(gelakt).orElseThrow(GelaktGet::geen)) {
            Bijlagekop.zet(res, gelakt.mimetype(), naam(stuk, gelakt));
            res.setHeader("X-Kamerwoo-Verouderd", String.valueOf(!stand.gelaktIsActueel()));
            inhoud.transferTo(res.getOutputStream());
        }
    }

    private String naam(NodeRef stuk, Inhoud gelakt) {
        return (String)
                nodeService.getProperty(
                        new NodeRef(stuk.getStoreRef(), gelakt.houder()), ContentModel.PROP_NAME);
    }

    private static WebScriptException geen() {
        return Verzoek.weiger(Status.STATUS_NOT_FOUND, "kamerwoo.gelakt.geen");
    }
}

package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.diwoo.Publicatie;
import nl.kamerwoo.alfresco.diwoo.Publicaties;
import nl.kamerwoo.alfresco.pakket.Sitemap;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code GET /kamerwoo/dossiers/{id}/diwoo}: what is made public on a Woo request, as the list that
 * search engines of the government take in (DiWoo 0.9.8).
 */
public final class DiwooGet extends AbstractWebScript {

    private final Wooverzoek verzoek;
    private final Publicaties publicaties;
    private final Sitemap sitemap;

    public DiwooGet(Wooverzoek verzoek, Publicaties publicaties, Sitemap sitemap) {
        this.verzoek = verzoek;
        this.publicaties = publicaties;
        this.sitemap = sitemap;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req);
        Publicatie publicatie = publicaties.van(dossier);
        if (publicatie.uitgever().isEmpty()) {
            throw Verzoek.weiger(Status.STATUS_CONFLICT, "kamerwoo.diwoo.geen-ministerie");
        }
        res.setContentType("application/xml;charset=UTF-8");
        res.setHeader("Cache-Control", "no-store");
        sitemap.schrijf(dossier.getId(), publicatie, res.getOutputStream());
    }
}

package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.alfresco.lezen.Post.Bijlage;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds an attachment that lies beside its message already: somebody put it there himself, or
 * copied it together with the message.
 */
final class Bijlagevinder {

    private static final int HAP = 8_192;

    private final NodeService nodeService;
    private final ContentService contentService;

    Bijlagevinder(NodeService nodeService, ContentService contentService) {
        this.nodeService = nodeService;
        this.contentService = contentService;
    }

    /** A document of the same name with the same bytes that came with no message yet. */
    Optional<NodeRef> los(NodeRef map, Bijlage bijlage) {
        return Optional.ofNullable(
                        nodeService.getChildByName(
                                map, ContentModel.ASSOC_CONTAINS, bijlage.naam()))
                .filter(node -> nodeService.hasAspect(node, KamerwooModel.ASPECT_GESTEMPELD))
                .filter(
                        stuk ->
                                nodeService
                                        .getSourceAssocs(stuk, KamerwooModel.ASSOC_BIJLAGE)
                                        .isEmpty())
                .filter(stuk -> isZelfde(stuk, bijlage.inhoud().getReader()));
    }

    private boolean isZelfde(NodeRef stuk, ContentReader bijlage) {
        ContentReader staat = contentService.getReader(stuk, ContentModel.PROP_CONTENT);
        if (staat == null || !staat.exists() || staat.getSize() != bijlage.getSize()) {
            return false;
        }
        try (InputStream een = staat.getContentInputStream();
                InputStream ander = bijlage.getContentInputStream()) {
            byte[] hap = een.readNBytes(HAP);
            while (hap.length > 0 && Arrays.equals(hap, ander.readNBytes(HAP))) {
                hap = een.readNBytes(HAP);
            }
            return hap.length == 0;
        } catch (IOException onbereikbaar) {
            throw new ContentIOException("What lies there cannot be got at", onbereikbaar);
        }
    }
}

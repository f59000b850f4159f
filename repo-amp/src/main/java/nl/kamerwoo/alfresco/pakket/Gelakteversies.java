package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** The versions of documents in which is made illegible what is withheld. */
public final class Gelakteversies {

    private static final QName BAND =
            QName.createQName(KamerwooModel.URI, KamerwooModel.TYPE_GELAKTEVERSIE.getLocalName());

    private final NodeService nodeService;
    private final ContentService contentService;
    private final StilSchrijven stil;

    /**
     * @param nodeService the raw one, and so is the content service: who redacts need not be able
     *     to change the document; whoever calls sees to it that he may
     */
    public Gelakteversies(
            NodeService nodeService, ContentService contentService, StilSchrijven stil) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.stil = stil;
    }

    /** The node that holds it. */
    public Optional<NodeRef> van(NodeRef stuk) {
        return nodeService
                .getChildAssocs(
                        stuk, KamerwooModel.ASSOC_GELAKTE_VERSIE, RegexQNamePattern.MATCH_ALL)
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .findFirst();
    }

    /** Whether a redacted version was made of this content. */
    public boolean isGemaaktUit(NodeRef gelakt, ContentData origineel) {
        return origineel
                .getContentUrl()
                .equals(nodeService.getProperty(gelakt, KamerwooModel.PROP_GELAKT_UIT));
    }

    /**
     * Keeps it, in the place of the one that there was. It counts as made of the document as that
     * is now. To be called in a transaction.
     *
     * @param origineel what the document holds
     * @param naam of its file
     */
    public NodeRef leg(NodeRef stuk, ContentData origineel, String naam, InputStream inhoud) {
        NodeRef gelakt = van(stuk).orElseGet(() -> maak(stuk, naam));
        nodeService.setProperty(gelakt, ContentModel.PROP_NAME, naam);
        nodeService.setProperty(gelakt, KamerwooModel.PROP_GELAKT_UIT, origineel.getContentUrl());
        ContentWriter schrijver = contentService.getWriter(gelakt, ContentModel.PROP_CONTENT, true);
        schrijver.guessMimetype(naam);
        schrijver.putContent(inhoud);
        return gelakt;
    }

    private NodeRef maak(NodeRef stuk, String naam) {
        NodeRef[] gelakt = new NodeRef[1];
        stil.schrijf(
                stuk,
                () -> {
                    nodeService.addAspect(stuk, KamerwooModel.ASPECT_GELAKT, Map.of());
                    gelakt[0] =
                            nodeService
                                    .createNode(
                                            stuk,
                                            KamerwooModel.ASSOC_GELAKTE_VERSIE,
                                            BAND,
                                            KamerwooModel.TYPE_GELAKTEVERSIE,
                                            Map.of(ContentModel.PROP_NAME, naam))
                                    .getChildRef();
                });
        return gelakt[0];
    }
}

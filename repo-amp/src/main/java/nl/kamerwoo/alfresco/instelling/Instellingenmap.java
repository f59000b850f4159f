package nl.kamerwoo.alfresco.instelling;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The folder Kamerwoo in the Data Dictionary and the documents in it. It is found by what it is,
 * whatever it is called: the Data Dictionary by its place in the model, the folder by its type.
 */
public final class Instellingenmap {

    private static final String NAAM = "Kamerwoo";
    private static final String SJABLONEN = "Sjablonen";
    private static final String TEKST = "kamerwoo.instelling.";

    private static final QName DATA_DICTIONARY =
            QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary");

    private final Repository repositoryHelper;
    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final ContentService contentService;

    public Instellingenmap(
            Repository repositoryHelper,
            NodeService nodeService,
            FileFolderService fileFolderService,
            ContentService contentService) {
        this.repositoryHelper = repositoryHelper;
        this.nodeService = nodeService;
        this.fileFolderService = fileFolderService;
        this.contentService = contentService;
    }

    Optional<NodeRef> node() {
        return dataDictionary().stream()
                .flatMap(
                        map ->
                                nodeService
                                        .getChildAssocs(
                                                map, Set.of(KamerwooModel.TYPE_INSTELLINGENMAP))
                                        .stream())
                .map(ChildAssociationRef::getChildRef)
                .findFirst();
    }

    private Optional<NodeRef> dataDictionary() {
        return nodeService
                .getChildAssocs(
                        repositoryHelper.getCompanyHome(),
                        ContentModel.ASSOC_CONTAINS,
                        DATA_DICTIONARY)
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .findFirst();
    }

    private Optional<NodeRef> sjablonen() {
        return node().stream()
                .flatMap(
                        map ->
                                nodeService
                                        .getChildAssocs(
                                                map, Set.of(KamerwooModel.TYPE_SJABLONENMAP))
                                        .stream())
                .map(ChildAssociationRef::getChildRef)
                .findFirst();
    }

    /** The document of settings of this name, if there is one with anything in it. */
    Optional<NodeRef> document(String naam) {
        return document(node(), naam);
    }

    /**
     * Whether a document found before would be found again. It is asked for at every look, so it
     * rests on what the platform keeps of a node and not on a search for it.
     */
    boolean isNog(NodeRef document, String naam) {
        return nodeService.exists(document)
                && naam.equalsIgnoreCase(
                        (String) nodeService.getProperty(document, ContentModel.PROP_NAME))
                && isInstellingenmap(ouder(document).getParentRef())
                && heeftInhoud(document);
    }

    private boolean isInstellingenmap(NodeRef map) {
        return nodeService.getType(map).equals(KamerwooModel.TYPE_INSTELLINGENMAP)
                && DATA_DICTIONARY.equals(ouder(ouder(map).getParentRef()).getQName());
    }

    private ChildAssociationRef ouder(NodeRef node) {
        return nodeService.getPrimaryParent(node);
    }

    /** The template of this name, if there is one with anything in it. */
    public Optional<NodeRef> sjabloon(String naam) {
        return document(sjablonen(), naam);
    }

    Optional<NodeRef> document(Meegeleverd standaard) {
        return standaard.isSjabloon()
                ? sjabloon(standaard.bestandsnaam())
                : document(standaard.bestandsnaam());
    }

    private Optional<NodeRef> document(Optional<NodeRef> map, String naam) {
        return map.map(in -> nodeService.getChildByName(in, ContentModel.ASSOC_CONTAINS, naam))
                .filter(this::heeftInhoud);
    }

    private boolean heeftInhoud(NodeRef document) {
        return lezer(document).map(ContentReader::getSize).orElse(0L) > 0;
    }

    /** What changes with every change of the document's content, and with nothing else. */
    String stand(NodeRef document) {
        return lezer(document).map(ContentReader::getContentUrl).orElse("");
    }

    /** As much of the content as is asked for. */
    byte[] inhoud(NodeRef document, int meesteBytes) {
        Optional<ContentReader> lezer = lezer(document);
        if (lezer.isEmpty()) {
            return new byte[0];
        }
        try (InputStream in = lezer.get().getContentInputStream()) {
            return in.readNBytes(meesteBytes);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private Optional<ContentReader> lezer(NodeRef document) {
        return Optional.ofNullable(contentService.getReader(document, ContentModel.PROP_CONTENT));
    }

    /** Writes a document, a new one when there is none of this name; its history is kept. */
    void schrijf(Meegeleverd standaard, String naam, String titel, String uitleg) {
        NodeRef map = standaard.isSjabloon() ? sjablonenmap() : instellingenmap();
        NodeRef bestaand = nodeService.getChildByName(map, ContentModel.ASSOC_CONTAINS, naam);
        NodeRef document =
                bestaand != null
                        ? bestaand
                        : fileFolderService
                                .create(map, naam, ContentModel.TYPE_CONTENT)
                                .getNodeRef();
        if (!nodeService.hasAspect(document, ContentModel.ASPECT_VERSIONABLE)) {
            nodeService.addAspect(document, ContentModel.ASPECT_VERSIONABLE, Map.of());
        }
        betitel(document, titel, uitleg);
        ContentWriter schrijver =
                contentService.getWriter(document, ContentModel.PROP_CONTENT, true);
        schrijver.setMimetype(standaard.mimetype());
        schrijver.setEncoding(StandardCharsets.UTF_8.name());
        schrijver.putContent(new ByteArrayInputStream(standaard.inhoud()));
    }

    private NodeRef instellingenmap() {
        return node().orElseGet(
                        () -> {
                            NodeRef plaats =
                                    dataDictionary()
                                            .orElseThrow(
                                                    () ->
                                                            new IllegalStateException(
                                                                    "No Data Dictionary found"));
                            return maak(plaats, NAAM, KamerwooModel.TYPE_INSTELLINGENMAP, "map");
                        });
    }

    private NodeRef sjablonenmap() {
        return sjablonen()
                .orElseGet(
                        () ->
                                maak(
                                        instellingenmap(),
                                        SJABLONEN,
                                        KamerwooModel.TYPE_SJABLONENMAP,
                                        "sjablonen"));
    }

    private NodeRef maak(NodeRef plaats, String naam, QName type, String teksten) {
        NodeRef map = fileFolderService.create(plaats, naam, type).getNodeRef();
        betitel(map, tekst(teksten + ".titel"), tekst(teksten + ".uitleg"));
        return map;
    }

    private void betitel(NodeRef node, String titel, String uitleg) {
        nodeService.addProperties(
                node,
                Map.of(ContentModel.PROP_TITLE, titel, ContentModel.PROP_DESCRIPTION, uitleg));
    }

    /** A text that is stored: one for all who read it. */
    static String tekst(String sleutel, Object... waarden) {
        return Melding.nederlands(TEKST + sleutel, waarden);
    }
}

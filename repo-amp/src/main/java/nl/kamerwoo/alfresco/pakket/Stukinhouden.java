package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.pakket.Inhoud;
import nl.kamerwoo.pakket.Reden;
import nl.kamerwoo.pakket.Stukken;
import nl.kamerwoo.pakket.Stukstand;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;

/**
 * What documents hold. Each is looked at in a transaction of its own, unless there is one, so that
 * a package that takes hours keeps none open and sees each document as it is.
 */
public final class Stukinhouden implements Stukken {

    private static final String ONBEKEND = "application/octet-stream";

    private final NodeService nodeService;
    private final ContentService contentService;
    private final PermissionService permissionService;
    private final MimetypeService mimetypeService;
    private final Gelakteversies gelakteversies;
    private final RetryingTransactionHelper transacties;

    /**
     * @param nodeService the raw one, and so is the content service: a refusal of the public ones
     *     dooms the transaction of whoever asks; the rights are asked for here
     */
    public Stukinhouden(
            NodeService nodeService,
            ContentService contentService,
            PermissionService permissionService,
            MimetypeService mimetypeService,
            Gelakteversies gelakteversies,
            RetryingTransactionHelper transacties) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.permissionService = permissionService;
        this.mimetypeService = mimetypeService;
        this.gelakteversies = gelakteversies;
        this.transacties = transacties;
    }

    @Override
    public Stukstand stand(String stuk) {
        return transacties.doInTransaction(() -> zoalsNu(node(stuk)), true);
    }

    private Stukstand zoalsNu(NodeRef stuk) {
        try {
            if (!nodeService.exists(stuk)) {
                return Stukstand.zonder(Reden.VERDWENEN);
            }
            if (!magLezen(stuk)) {
                return Stukstand.zonder(Reden.GEEN_RECHT);
            }
            Optional<ContentData> origineel = inhoud(stuk);
            Optional<NodeRef> gelakt = gelakteversies.van(stuk).filter(this::magLezen);
            return Stukstand.met(
                    origineel.map(data -> inhoud(stuk, data)),
                    gelakt.flatMap(node -> inhoud(node).map(data -> inhoud(node, data))),
                    gelakt.isPresent()
                            && origineel.isPresent()
                            && gelakteversies.isGemaaktUit(gelakt.get(), origineel.get()));
        } catch (InvalidNodeRefException netWeg) {
            return Stukstand.zonder(Reden.VERDWENEN);
        }
    }

    @Override
    public Optional<InputStream> open(Inhoud inhoud) {
        return transacties
                .doInTransaction(() -> lezer(node(inhoud.houder())), true)
                .filter(lezer -> inhoud.plaats().equals(lezer.getContentUrl()))
                .map(ContentReader::getContentInputStream);
    }

    private Optional<ContentReader> lezer(NodeRef node) {
        return nodeService.exists(node) && magLezen(node)
                ? Optional.ofNullable(contentService.getReader(node, ContentModel.PROP_CONTENT))
                : Optional.empty();
    }

    @Override
    public String extensie(String mimetype) {
        return Objects.toString(mimetypeService.getExtension(mimetype), "");
    }

    private boolean magLezen(NodeRef node) {
        return permissionService.hasPermission(node, PermissionService.READ)
                == AccessStatus.ALLOWED;
    }

    private Optional<ContentData> inhoud(NodeRef node) {
        return nodeService.getProperty(node, ContentModel.PROP_CONTENT) instanceof ContentData data
                        && ContentData.hasContent(data)
                ? Optional.of(data)
                : Optional.empty();
    }

    private Inhoud inhoud(NodeRef node, ContentData data) {
        Instant gewijzigd =
                nodeService.getProperty(node, ContentModel.PROP_MODIFIED) instanceof Date datum
                        ? datum.toInstant()
                        : Instant.EPOCH;
        return new Inhoud(
                node.getId(),
                data.getContentUrl(),
                data.getSize(),
                Objects.requireNonNullElse(data.getMimetype(), ONBEKEND),
                gewijzigd);
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}

package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.inventaris.Inventaris;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.inventaris.Verwantschap;
import nl.kamerwoo.inventaris.Verwantschap.Feit;
import nl.kamerwoo.inventaris.Vingerafdruk;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The inventory as far as the user may see it: of a document that he may not read there is no line
 * for him; one that is gone keeps its line, for whoever may read the request.
 */
public final class Inventarislezer implements Inventaris {

    private final NodeService nodeService;
    private final PermissionService permissionService;

    /**
     * @param nodeService the raw one, as the public one leaves out what it has no time left for and
     *     says nothing of it; rights are asked for here
     */
    public Inventarislezer(NodeService nodeService, PermissionService permissionService) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
    }

    /**
     * @throws AccessDeniedException when the user may not read the request
     */
    @Override
    public void elk(String verzoek, Consumer<Inventarisregel> elk) {
        lees(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, verzoek))
                .elk(regel -> elk.accept(regel.regel()));
    }

    /**
     * Goes past all lines once, and keeps of each no more than what ties it to others.
     *
     * @throws AccessDeniedException when the user may not read the request
     */
    public Inventarislijst lees(NodeRef verzoek) {
        if (!magLezen(verzoek)) {
            throw new AccessDeniedException(PermissionService.READ);
        }
        SortedMap<Integer, Feit> feiten = new TreeMap<>();
        SortedMap<Integer, NodeRef> zichtbaar = new TreeMap<>();
        for (ChildAssociationRef band :
                nodeService.getChildAssocs(
                        verzoek, KamerwooModel.ASSOC_INVENTARIS, RegexQNamePattern.MATCH_ALL)) {
            Map<QName, Serializable> waarden = nodeService.getProperties(band.getChildRef());
            Feit feit = Inventarisvelden.feit(waarden);
            feiten.put(feit.id(), feit);
            if (isZichtbaar(band.getChildRef(), feit.stuk())) {
                zichtbaar.put(feit.id(), band.getChildRef());
            }
        }
        return new Inventarislijst(
                nodeService,
                matter(verzoek),
                zichtbaar,
                feiten.size() - zichtbaar.size(),
                new Verwantschap(feiten.values(), this::afdruk));
    }

    private String matter(NodeRef verzoek) {
        return Objects.toString(
                nodeService.getProperty(verzoek, KamerwooModel.PROP_REFERENTIE), "");
    }

    private boolean isZichtbaar(NodeRef regel, String stuk) {
        NodeRef document = stuk(stuk);
        return magLezen(regel) && (!nodeService.exists(document) || magLezen(document));
    }

    private boolean magLezen(NodeRef node) {
        return permissionService.hasPermission(node, PermissionService.READ)
                == AccessStatus.ALLOWED;
    }

    /** As the document was read: one that is not, or not since it changed, is like nothing. */
    private Optional<Vingerafdruk> afdruk(String stuk) {
        NodeRef document = stuk(stuk);
        if (!nodeService.exists(document)) {
            return Optional.empty();
        }
        Map<QName, Serializable> waarden = nodeService.getProperties(document);
        return waarden.get(ContentModel.PROP_CONTENT) instanceof ContentData inhoud
                        && inhoud.getContentUrl() != null
                        && inhoud.getContentUrl()
                                .equals(waarden.get(KamerwooModel.PROP_GELEZEN_INHOUD))
                ? Vingerafdruk.uit(Inventarisvelden.tekst(waarden, KamerwooModel.PROP_VINGERAFDRUK))
                : Optional.empty();
    }

    static NodeRef stuk(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}

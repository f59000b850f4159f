package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.version.VersionServicePolicies.AfterVersionRevertPolicy;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.namespace.QName;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A plain document that lands in a dossier, or in a folder within one, becomes a {@code kw:stuk},
 * in the same transaction: by its type it is registered. Documents of any other type are what they
 * are already.
 */
public final class DossierBehaviour
        implements OnCreateChildAssociationPolicy, AfterVersionRevertPolicy {

    /** What Office and desktops write beside a document while somebody works on it. */
    private static final Set<String> TIJDELIJK = Set.of("thumbs.db", "desktop.ini");

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final Dossierplaats dossierplaats;

    public DossierBehaviour(
            PolicyComponent policyComponent, NodeService nodeService, Dossierplaats dossierplaats) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.dossierplaats = dossierplaats;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        aanmelding.bijBand(
                OnCreateChildAssociationPolicy.QNAME,
                KamerwooModel.TYPE_DOSSIER,
                ContentModel.ASSOC_CONTAINS,
                "onCreateChildAssociation");
        aanmelding.bijBand(
                OnCreateChildAssociationPolicy.QNAME,
                KamerwooModel.ASPECT_DOSSIERMAP,
                ContentModel.ASSOC_CONTAINS,
                "onCreateChildAssociation");
        aanmelding.bijKlasse(
                AfterVersionRevertPolicy.QNAME,
                KamerwooModel.ASPECT_GEREGISTREERD,
                "afterVersionRevert");
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef band, boolean isNieuw) {
        if (band.isPrimary()) {
            neemOp(band.getChildRef());
        }
    }

    /** A version from before the document came into its dossier was of a plain type. */
    @Override
    public void afterVersionRevert(NodeRef node, Version versie) {
        NodeRef map = nodeService.getPrimaryParent(node).getParentRef();
        if (dossierplaats.is(map)) {
            neemOp(node);
        }
    }

    private void neemOp(NodeRef node) {
        if (!nodeService.exists(node)) {
            return;
        }
        QName type = nodeService.getType(node);
        if (type.equals(ContentModel.TYPE_CONTENT) && isBlijvend(node)) {
            nodeService.setType(node, KamerwooModel.TYPE_STUK);
        } else if (type.equals(ContentModel.TYPE_FOLDER)) {
            neemMapOp(node);
        }
    }

    /** A folder that was moved in brings its documents, and this behaviour does not see itself. */
    private void neemMapOp(NodeRef map) {
        if (!nodeService.hasAspect(map, KamerwooModel.ASPECT_DOSSIERMAP)) {
            nodeService.addAspect(map, KamerwooModel.ASPECT_DOSSIERMAP, Map.of());
        }
        for (ChildAssociationRef band :
                nodeService.getChildAssocs(
                        map, Set.of(ContentModel.TYPE_CONTENT, ContentModel.TYPE_FOLDER))) {
            if (band.isPrimary() && band.getTypeQName().equals(ContentModel.ASSOC_CONTAINS)) {
                neemOp(band.getChildRef());
            }
        }
    }

    private boolean isBlijvend(NodeRef node) {
        Set<QName> aspecten = nodeService.getAspects(node);
        return !aspecten.contains(ContentModel.ASPECT_TEMPORARY)
                && !aspecten.contains(ContentModel.ASPECT_HIDDEN)
                && !aspecten.contains(ContentModel.ASPECT_WORKING_COPY)
                && !isTijdelijkeNaam(node);
    }

    private boolean isTijdelijkeNaam(NodeRef node) {
        String naam =
                String.valueOf(nodeService.getProperty(node, ContentModel.PROP_NAME))
                        .toLowerCase(Locale.ROOT);
        return naam.startsWith("~")
                || naam.startsWith(".")
                || naam.endsWith(".tmp")
                || TIJDELIJK.contains(naam);
    }
}

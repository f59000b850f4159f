package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.inventaris.Schrijfbeurt;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines of an inventory are made, changed and taken out by the module, which asks who does it
 * and whether it may be so: by no other way, whoever may write in the request. They come and go
 * with their request; the copy of a request begins with an empty inventory.
 */
public final class InventarisBehaviour
        implements OnCreateNodePolicy,
                OnUpdatePropertiesPolicy,
                OnDeleteNodePolicy,
                OnMoveNodePolicy,
                BeforeSetNodeTypePolicy,
                OnCopyNodePolicy {

    private static final String NIEUW = "kamerwoo.inventaris.nieuw";
    private static final String ERBIJ = "kamerwoo.inventaris.erbij";
    private static final String WEG = "kamerwoo.inventaris.weg";

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;

    /**
     * @param nodeService the raw one
     */
    public InventarisBehaviour(PolicyComponent policyComponent, NodeService nodeService) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        QName regel = KamerwooModel.TYPE_INVENTARISREGEL;
        aanmelding.bijKlasse(
                OnCreateNodePolicy.QNAME, KamerwooModel.TYPE_WOOVERZOEK, "onCreateVerzoek");
        aanmelding.bijKlasse(OnCreateNodePolicy.QNAME, regel, "onCreateNode");
        aanmelding.bijKlasse(OnUpdatePropertiesPolicy.QNAME, regel, "onUpdateProperties");
        aanmelding.bijKlasse(OnDeleteNodePolicy.QNAME, regel, "onDeleteNode");
        aanmelding.bijKlasse(OnMoveNodePolicy.QNAME, regel, "onMoveNode");
        aanmelding.bijKlasse(BeforeSetNodeTypePolicy.QNAME, regel, "beforeSetNodeType");
        aanmelding.bijKlasse(OnCopyNodePolicy.QNAME, regel, "getCopyCallback");
        aanmelding.bijKlasse(
                OnCopyNodePolicy.QNAME, KamerwooModel.ASPECT_GEINVENTARISEERD, "getCopyCallback");
    }

    /** Bound by its name. */
    public void onCreateVerzoek(ChildAssociationRef band) {
        nieuweVerzoeken().add(band.getChildRef());
    }

    /** With a request that comes back from the trash they come. */
    @Override
    public void onCreateNode(ChildAssociationRef band) {
        if (!Schrijfbeurt.isBezig()) {
            Slotwerk.plan(
                    ERBIJ,
                    band.getParentRef(),
                    true,
                    (verzoek, streng) -> weiger(!nieuweVerzoeken().contains(verzoek)));
        }
    }

    /** The requests that came in this transaction. */
    private static Set<NodeRef> nieuweVerzoeken() {
        Set<NodeRef> nieuw = AlfrescoTransactionSupport.getResource(NIEUW);
        if (nieuw == null) {
            nieuw = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(NIEUW, nieuw);
        }
        return nieuw;
    }

    @Override
    public void onUpdateProperties(
            NodeRef regel, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        boolean isNieuw = voor.get(KamerwooModel.PROP_REGELNUMMER) == null;
        weiger(!isNieuw && !Schrijfbeurt.isBezig() && isAnders(voor, na));
    }

    /** What the platform keeps of every node, it keeps of these. */
    private static boolean isAnders(Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        return Stream.concat(voor.keySet().stream(), na.keySet().stream())
                .filter(
                        naam ->
                                naam.getNamespaceURI().equals(KamerwooModel.URI)
                                        || naam.equals(ContentModel.PROP_NAME))
                .anyMatch(naam -> !Objects.equals(voor.get(naam), na.get(naam)));
    }

    /** Whether the request goes too is known when all is done. */
    @Override
    public void onDeleteNode(ChildAssociationRef band, boolean naarPrullenbak) {
        if (!Schrijfbeurt.isBezig()) {
            Slotwerk.plan(
                    WEG,
                    band.getParentRef(),
                    true,
                    (verzoek, streng) -> weiger(nodeService.exists(verzoek)));
        }
    }

    /** A request that moves takes its lines along. */
    @Override
    public void onMoveNode(ChildAssociationRef van, ChildAssociationRef naar) {
        weiger(!van.getParentRef().equals(naar.getParentRef()));
    }

    @Override
    public void beforeSetNodeType(NodeRef regel, QName van, QName naar) {
        weiger(true);
    }

    private static void weiger(boolean geweigerd) {
        if (geweigerd) {
            throw Melding.fout("kamerwoo.inventaris.langs-de-inventaris");
        }
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName klasse, CopyDetails kopie) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }
}

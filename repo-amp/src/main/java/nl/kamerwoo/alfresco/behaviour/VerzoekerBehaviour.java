package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.Opslag;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.verzoeker.Afscherming;
import nl.kamerwoo.alfresco.verzoeker.Verzoekers;

import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The data of a requester are the Woo team's alone from the transaction in which they come, by
 * whatever door; also when they come back from the trash, are copied or moved, and when another
 * directie takes the request over.
 */
public final class VerzoekerBehaviour
        implements OnCreateNodePolicy,
                OnMoveNodePolicy,
                OnSetNodeTypePolicy,
                OnUpdatePropertiesPolicy {

    private static final Set<QName> VAN_WIE =
            Set.of(KamerwooModel.PROP_DIRECTIE, KamerwooModel.PROP_BEHANDELENDE_DIRECTIE);

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final Afscherming afscherming;
    private final Verzoekers verzoekers;

    public VerzoekerBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            Afscherming afscherming,
            Verzoekers verzoekers) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.afscherming = afscherming;
        this.verzoekers = verzoekers;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        aanmelding.bijKlasse(
                OnCreateNodePolicy.QNAME, KamerwooModel.TYPE_VERZOEKER, "onCreateNode");
        aanmelding.bijKlasse(OnMoveNodePolicy.QNAME, KamerwooModel.TYPE_VERZOEKER, "onMoveNode");
        aanmelding.bijKlasse(
                OnSetNodeTypePolicy.QNAME, KamerwooModel.TYPE_VERZOEKER, "onSetNodeType");
        aanmelding.bijKlasse(
                OnUpdatePropertiesPolicy.QNAME,
                KamerwooModel.TYPE_WOOVERZOEK,
                "onUpdateProperties");
    }

    @Override
    public void onCreateNode(ChildAssociationRef band) {
        plan(band.getChildRef());
    }

    @Override
    public void onMoveNode(ChildAssociationRef van, ChildAssociationRef naar) {
        plan(naar.getChildRef());
    }

    @Override
    public void onSetNodeType(NodeRef node, QName van, QName naar) {
        plan(node);
    }

    @Override
    public void onUpdateProperties(
            NodeRef verzoek, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        if (VAN_WIE.stream().anyMatch(veld -> !Objects.equals(voor.get(veld), na.get(veld)))) {
            verzoekers.nodes(verzoek).forEach(this::plan);
        }
    }

    /** At the end it is known in whose hands the request is, and whether the data stay. */
    private void plan(NodeRef verzoeker) {
        Slotwerk.plan(VerzoekerBehaviour.class, verzoeker, false, (node, streng) -> schermAf(node));
    }

    private void schermAf(NodeRef node) {
        if (nodeService.exists(node) && Opslag.isInGebruik(node)) {
            afscherming.schermAf(node);
        }
    }
}

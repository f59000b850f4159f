package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
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
 * What was decided about a dossier is not changed, not taken away and not copied to another: it
 * goes when the dossier goes. That a process treats a dossier is not copied either.
 */
public final class HandelingBehaviour
        implements OnUpdatePropertiesPolicy, OnDeleteNodePolicy, OnCopyNodePolicy {

    private static final Set<QName> VAST =
            Set.of(
                    KamerwooModel.PROP_WERKSTROOM,
                    KamerwooModel.PROP_STAP,
                    KamerwooModel.PROP_BESLUIT,
                    KamerwooModel.PROP_UITGEVOERD_DOOR,
                    KamerwooModel.PROP_UITGEVOERD_OP,
                    KamerwooModel.PROP_REDEN,
                    KamerwooModel.PROP_BETREFT);

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;

    public HandelingBehaviour(PolicyComponent policyComponent, NodeService nodeService) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
    }

    /** Spring calls this. */
    public void init() {
        bind(OnUpdatePropertiesPolicy.QNAME, KamerwooModel.TYPE_HANDELING, "onUpdateProperties");
        bind(OnDeleteNodePolicy.QNAME, KamerwooModel.TYPE_HANDELING, "onDeleteNode");
        bind(OnCopyNodePolicy.QNAME, KamerwooModel.TYPE_HANDELING, "getCopyCallback");
        bind(OnCopyNodePolicy.QNAME, KamerwooModel.ASPECT_IN_BEHANDELING, "getCopyCallback");
    }

    private void bind(QName policy, QName klasse, String methode) {
        policyComponent.bindClassBehaviour(
                policy,
                klasse,
                new JavaBehaviour(this, methode, NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onUpdateProperties(
            NodeRef handeling, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        boolean isNieuw = voor.get(KamerwooModel.PROP_BESLUIT) == null;
        boolean isAnders =
                VAST.stream().anyMatch(veld -> !Objects.equals(voor.get(veld), na.get(veld)));
        if (!isNieuw && isAnders) {
            throw Melding.fout("kamerwoo.handeling.staat-vast");
        }
    }

    /** With its dossier it goes; whether the dossier goes is known when all is done. */
    @Override
    public void onDeleteNode(ChildAssociationRef band, boolean naarPrullenbak) {
        Slotwerk.plan(
                HandelingBehaviour.class,
                band.getParentRef(),
                true,
                (dossier, streng) -> weigerAlsErNog(dossier));
    }

    private void weigerAlsErNog(NodeRef dossier) {
        if (nodeService.exists(dossier)) {
            throw Melding.fout("kamerwoo.handeling.staat-vast");
        }
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName klasse, CopyDetails kopie) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }
}

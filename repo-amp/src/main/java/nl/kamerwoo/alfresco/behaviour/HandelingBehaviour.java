package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.behandeling.Handelingenboek;
import nl.kamerwoo.alfresco.model.KamerwooModel;

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

/**
 * What was decided about a dossier is not made up, not changed, not taken away and not copied to
 * another: it goes when the dossier goes. That a process treats a dossier is not copied either, nor
 * are the personal data of who asked for something.
 */
public final class HandelingBehaviour
        implements OnCreateNodePolicy,
                OnUpdatePropertiesPolicy,
                OnDeleteNodePolicy,
                OnMoveNodePolicy,
                BeforeSetNodeTypePolicy,
                OnCopyNodePolicy {

    private static final Set<QName> VAST =
            Set.of(
                    KamerwooModel.PROP_WERKSTROOM,
                    KamerwooModel.PROP_STAP,
                    KamerwooModel.PROP_BESLUIT,
                    KamerwooModel.PROP_UITGEVOERD_DOOR,
                    KamerwooModel.PROP_UITGEVOERD_OP,
                    KamerwooModel.PROP_REDEN,
                    KamerwooModel.PROP_REDENZINNEN,
                    KamerwooModel.PROP_BETREFT);

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;

    public HandelingBehaviour(PolicyComponent policyComponent, NodeService nodeService) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        aanmelding.bijKlasse(
                OnCreateNodePolicy.QNAME, KamerwooModel.TYPE_DOSSIER, "onCreateDossier");
        aanmelding.bijKlasse(
                OnCreateNodePolicy.QNAME, KamerwooModel.TYPE_HANDELING, "onCreateNode");
        aanmelding.bijKlasse(
                OnUpdatePropertiesPolicy.QNAME, KamerwooModel.TYPE_HANDELING, "onUpdateProperties");
        aanmelding.bijKlasse(
                OnDeleteNodePolicy.QNAME, KamerwooModel.TYPE_HANDELING, "onDeleteNode");
        aanmelding.bijKlasse(OnMoveNodePolicy.QNAME, KamerwooModel.TYPE_HANDELING, "onMoveNode");
        aanmelding.bijKlasse(
                BeforeSetNodeTypePolicy.QNAME, KamerwooModel.TYPE_HANDELING, "beforeSetNodeType");
        aanmelding.bijKlasse(
                OnCopyNodePolicy.QNAME, KamerwooModel.TYPE_HANDELING, "getCopyCallback");
        aanmelding.bijKlasse(
                OnCopyNodePolicy.QNAME, KamerwooModel.ASPECT_BEHANDELD, "getCopyCallback");
        aanmelding.bijKlasse(
                OnCopyNodePolicy.QNAME, KamerwooModel.ASPECT_AANGEVRAAGD, "getCopyCallback");
        aanmelding.bijKlasse(
                OnCopyNodePolicy.QNAME, KamerwooModel.ASPECT_IN_BEHANDELING, "getCopyCallback");
    }

    /** Bound by its name. */
    public void onCreateDossier(ChildAssociationRef band) {
        nieuweDossiers().add(band.getChildRef());
    }

    /** Nobody writes history himself; with a dossier that comes back from the trash it comes. */
    @Override
    public void onCreateNode(ChildAssociationRef band) {
        if (!Handelingenboek.isAanHetSchrijven()) {
            Slotwerk.plan(
                    OnCreateNodePolicy.class,
                    band.getParentRef(),
                    true,
                    (dossier, streng) -> weigerTenzijNieuw(dossier));
        }
    }

    private static void weigerTenzijNieuw(NodeRef dossier) {
        if (!nieuweDossiers().contains(dossier)) {
            throw Melding.fout("kamerwoo.handeling.zelf-geschreven");
        }
    }

    /** The dossiers that came in this transaction. */
    private static Set<NodeRef> nieuweDossiers() {
        Set<NodeRef> nieuw = AlfrescoTransactionSupport.getResource(HandelingBehaviour.class);
        if (nieuw == null) {
            nieuw = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(HandelingBehaviour.class, nieuw);
        }
        return nieuw;
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
                OnDeleteNodePolicy.class,
                band.getParentRef(),
                true,
                (dossier, streng) -> weigerAlsErNog(dossier));
    }

    private void weigerAlsErNog(NodeRef dossier) {
        if (nodeService.exists(dossier)) {
            throw Melding.fout("kamerwoo.handeling.staat-vast");
        }
    }

    /** A dossier that moves takes what hangs on it along; nothing of that moves by itself. */
    @Override
    public void onMoveNode(ChildAssociationRef van, ChildAssociationRef naar) {
        if (!van.getParentRef().equals(naar.getParentRef())) {
            throw Melding.fout("kamerwoo.handeling.staat-vast");
        }
    }

    @Override
    public void beforeSetNodeType(NodeRef handeling, QName van, QName naar) {
        throw Melding.fout("kamerwoo.handeling.staat-vast");
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName klasse, CopyDetails kopie) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }
}

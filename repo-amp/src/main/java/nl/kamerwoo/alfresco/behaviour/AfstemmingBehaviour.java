package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.OnCancelCheckOut;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.OnCheckIn;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * With whom a dossier is coordinated follows what is in it: questions, notas and letters that come,
 * go or change.
 */
public final class AfstemmingBehaviour
        implements OnCreateNodePolicy,
                OnUpdatePropertiesPolicy,
                OnSetNodeTypePolicy,
                OnMoveNodePolicy,
                OnDeleteNodePolicy,
                OnCheckIn,
                OnCancelCheckOut {

    /** A letter, or a folder that may hold one. */
    private static final List<QName> MET_BRIEF =
            List.of(KamerwooModel.TYPE_KAMERBRIEF, KamerwooModel.ASPECT_DOSSIERMAP);

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final Afstemmingswerk werk;

    public AfstemmingBehaviour(
            PolicyComponent policyComponent, NodeService nodeService, Afstemmingswerk werk) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.werk = werk;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        aanmelding.bijKlasse(OnCreateNodePolicy.QNAME, KamerwooModel.TYPE_VRAAG, "onCreateNode");
        aanmelding.bijKlasse(OnCreateNodePolicy.QNAME, KamerwooModel.TYPE_NOTA, "onCreateNode");
        aanmelding.bijKlasse(
                OnUpdatePropertiesPolicy.QNAME, KamerwooModel.TYPE_NOTA, "onUpdateProperties");
        aanmelding.bijKlasse(OnSetNodeTypePolicy.QNAME, KamerwooModel.TYPE_NOTA, "onSetNodeType");
        aanmelding.bijKlasse(OnCheckIn.QNAME, KamerwooModel.TYPE_NOTA, "onCheckIn");
        aanmelding.bijKlasse(OnCancelCheckOut.QNAME, KamerwooModel.TYPE_NOTA, "onCancelCheckOut");
        for (QName klasse : List.of(KamerwooModel.TYPE_VRAAG, KamerwooModel.TYPE_NOTA)) {
            aanmelding.bijKlasse(OnMoveNodePolicy.QNAME, klasse, "onMoveNode");
            aanmelding.bijKlasse(OnDeleteNodePolicy.QNAME, klasse, "onDeleteNode");
        }
        for (QName klasse : MET_BRIEF) {
            aanmelding.bijKlasse(OnMoveNodePolicy.QNAME, klasse, "onMoveBrief");
            aanmelding.bijKlasse(OnDeleteNodePolicy.QNAME, klasse, "onDeleteBrief");
        }
    }

    /** Also what comes back from the trash. */
    @Override
    public void onCreateNode(ChildAssociationRef band) {
        werk.afstemming(band.getParentRef());
    }

    @Override
    public void onSetNodeType(NodeRef nota, QName was, QName wordt) {
        planBijNota(nota);
    }

    @Override
    public void onUpdateProperties(
            NodeRef nota, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        if (!Objects.equals(
                voor.get(KamerwooModel.PROP_AFGESTEMD_MET),
                na.get(KamerwooModel.PROP_AFGESTEMD_MET))) {
            planBijNota(nota);
        }
    }

    /** The questions may have changed while the nota was out. */
    @Override
    public void onCheckIn(NodeRef nota) {
        planBijNota(nota);
    }

    @Override
    public void onCancelCheckOut(NodeRef nota) {
        planBijNota(nota);
    }

    private void planBijNota(NodeRef nota) {
        if (nodeService.exists(nota)) {
            werk.afstemming(nodeService.getPrimaryParent(nota).getParentRef());
        }
    }

    /** What it leaves and where it comes both change. */
    @Override
    public void onMoveNode(ChildAssociationRef oud, ChildAssociationRef nieuw) {
        werk.afstemming(oud.getParentRef());
        werk.afstemming(nieuw.getParentRef());
    }

    /** The platform calls this for what is or holds a letter. */
    public void onMoveBrief(ChildAssociationRef oud, ChildAssociationRef nieuw) {
        onMoveNode(oud, nieuw);
        if (!oud.getParentRef().equals(nieuw.getParentRef())) {
            werk.brief(oud.getParentRef());
            werk.brief(nieuw.getParentRef());
        }
    }

    /** A dossier that is deleted whole is gone by the end of the transaction. */
    @Override
    public void onDeleteNode(ChildAssociationRef band, boolean isArchived) {
        werk.afstemming(band.getParentRef());
    }

    /** The platform calls this for what is or holds a letter. */
    public void onDeleteBrief(ChildAssociationRef band, boolean isArchived) {
        onDeleteNode(band, isArchived);
        werk.brief(band.getParentRef());
    }
}

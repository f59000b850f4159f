package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyCompletePolicy;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

import java.util.List;
import java.util.Map;

/**
 * What came with a message came with that message: a copy does not point at it. A copy of a folder
 * holds copies of both, tied to each other. A copy that left anything behind forgets what was filed
 * out of the message, so that reading it files that anew, beside the copy.
 */
public final class BijlageKopieBehaviour implements OnCopyNodePolicy, OnCopyCompletePolicy {

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;

    /**
     * @param nodeService the raw one: it looks at what the module made itself
     */
    public BijlageKopieBehaviour(PolicyComponent policyComponent, NodeService nodeService) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
    }

    /** Spring calls this. The bond is the type's, what was filed an aspect's. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        aanmelding.bijKlasse(OnCopyNodePolicy.QNAME, KamerwooModel.TYPE_STUK, "getCopyCallback");
        aanmelding.bijKlasse(
                OnCopyCompletePolicy.QNAME, KamerwooModel.ASPECT_UITGEPAKT, "onCopyComplete");
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName klasse, CopyDetails kopie) {
        return kopie.getSourceNodeAspectQNames().contains(KamerwooModel.ASPECT_UITGEPAKT)
                ? new ZonderBijlagen()
                : DefaultCopyBehaviourCallback.getInstance();
    }

    @Override
    public void onCopyComplete(
            QName klasse,
            NodeRef bericht,
            NodeRef kopie,
            boolean isNieuw,
            Map<NodeRef, NodeRef> kopieen) {
        if (!isNieuw || Uitchecken.isBezig()) {
            return;
        }
        List<NodeRef> bijlagen = bijlagen(bericht);
        bijlagen.stream()
                .filter(kopieen::containsKey)
                .forEach(
                        bijlage ->
                                nodeService.createAssociation(
                                        kopie, kopieen.get(bijlage), KamerwooModel.ASSOC_BIJLAGE));
        if (!kopieen.keySet().containsAll(bijlagen)) {
            nodeService.removeAspect(kopie, KamerwooModel.ASPECT_UITGEPAKT);
        }
    }

    /** But for those in the trash: what a person threw away stays away. */
    private List<NodeRef> bijlagen(NodeRef bericht) {
        return nodeService.getTargetAssocs(bericht, KamerwooModel.ASSOC_BIJLAGE).stream()
                .map(AssociationRef::getTargetRef)
                .filter(bijlage -> bijlage.getStoreRef().equals(bericht.getStoreRef()))
                .toList();
    }

    /** What others say of the same bond does not outweigh this: to leave it is the strongest. */
    private static final class ZonderBijlagen extends DefaultCopyBehaviourCallback {
        @Override
        public Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
                QName klasse, CopyDetails kopie, CopyAssociationDetails band) {
            return band.getAssocRef().getTypeQName().equals(KamerwooModel.ASSOC_BIJLAGE)
                    ? new Pair<>(
                            AssocCopySourceAction.IGNORE, AssocCopyTargetAction.USE_ORIGINAL_TARGET)
                    : super.getAssociationCopyAction(klasse, kopie, band);
        }
    }
}

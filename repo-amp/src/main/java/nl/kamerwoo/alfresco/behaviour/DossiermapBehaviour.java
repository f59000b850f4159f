package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.util.Set;

/** A folder that leaves a dossier, moved or as a copy, is a folder like any other. */
public final class DossiermapBehaviour implements OnMoveNodePolicy, OnCopyNodePolicy {

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final Dossierplaats dossierplaats;

    public DossiermapBehaviour(
            PolicyComponent policyComponent, NodeService nodeService, Dossierplaats dossierplaats) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.dossierplaats = dossierplaats;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        aanmelding.bijKlasse(OnMoveNodePolicy.QNAME, KamerwooModel.ASPECT_DOSSIERMAP, "onMoveNode");
        aanmelding.bijKlasse(
                OnCopyNodePolicy.QNAME, KamerwooModel.ASPECT_DOSSIERMAP, "getCopyCallback");
    }

    @Override
    public void onMoveNode(ChildAssociationRef oud, ChildAssociationRef nieuw) {
        if (!dossierplaats.is(nieuw.getParentRef())) {
            verlaat(nieuw.getChildRef());
        }
    }

    /** The copy is marked where it lands, if that is a dossier. */
    @Override
    public CopyBehaviourCallback getCopyCallback(QName klasse, CopyDetails kopie) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }

    private void verlaat(NodeRef map) {
        nodeService.removeAspect(map, KamerwooModel.ASPECT_DOSSIERMAP);
        for (ChildAssociationRef band :
                nodeService.getChildAssocs(map, Set.of(ContentModel.TYPE_FOLDER))) {
            if (band.isPrimary()
                    && nodeService.hasAspect(band.getChildRef(), KamerwooModel.ASPECT_DOSSIERMAP)) {
                verlaat(band.getChildRef());
            }
        }
    }
}

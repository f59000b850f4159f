package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.samenhang.Banden;
import nl.kamerwoo.alfresco.samenhang.Samenhangspoor;

import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * What hangs together does so from both sides, by whatever door it was tied or untied. It looks at
 * the end of the transaction: a form may take a bond away to make it anew, and a dossier that is
 * thrown away takes all its bonds along by itself. Out of the trash it comes without them. A copy
 * is another dossier, and hangs together with nothing.
 */
public final class SamenhangBehaviour
        implements OnCreateAssociationPolicy, BeforeDeleteAssociationPolicy, OnCopyNodePolicy {

    /** Two dossiers, the same two whichever is named first. */
    private record Paar(NodeRef een, NodeRef ander) {
        static Paar van(AssociationRef band) {
            NodeRef bron = band.getSourceRef();
            NodeRef doel = band.getTargetRef();
            return bron.getId().compareTo(doel.getId()) < 0
                    ? new Paar(bron, doel)
                    : new Paar(doel, bron);
        }
    }

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final Banden banden;
    private final Samenhangspoor spoor;

    public SamenhangBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            Banden banden,
            Samenhangspoor spoor) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.banden = banden;
        this.spoor = spoor;
    }

    /**
     * Spring calls this. Of what a list replaces, the platform tells only before it goes, so that
     * is what this listens to.
     */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        aanmelding.bijBand(
                OnCreateAssociationPolicy.QNAME,
                KamerwooModel.TYPE_DOSSIER,
                KamerwooModel.ASSOC_HANGT_SAMEN_MET,
                "onCreateAssociation");
        aanmelding.bijBand(
                BeforeDeleteAssociationPolicy.QNAME,
                KamerwooModel.TYPE_DOSSIER,
                KamerwooModel.ASSOC_HANGT_SAMEN_MET,
                "beforeDeleteAssociation");
        aanmelding.bijKlasse(OnCopyNodePolicy.QNAME, KamerwooModel.TYPE_DOSSIER, "getCopyCallback");
    }

    @Override
    public void onCreateAssociation(AssociationRef band) {
        plan(band, true);
    }

    /** The platform tells so of a bond that there is not as well. */
    @Override
    public void beforeDeleteAssociation(AssociationRef band) {
        if (banden.is(band.getSourceRef(), band.getTargetRef())) {
            plan(band, false);
        }
    }

    private void plan(AssociationRef band, boolean isGemaakt) {
        if (AlfrescoTransactionSupport.getResource(SamenhangBehaviour.class) == null) {
            Paar paar = Paar.van(band);
            Slotwerk.plan(
                    paar, paar.een(), isGemaakt, (een, ooitGemaakt) -> spiegel(paar, ooitGemaakt));
        }
    }

    /** What it does itself, it does not look at again. */
    private void spiegel(Paar paar, boolean ooitGemaakt) {
        if (!nodeService.exists(paar.een()) || !nodeService.exists(paar.ander())) {
            return;
        }
        AlfrescoTransactionSupport.bindResource(SamenhangBehaviour.class, paar);
        try {
            boolean isEr =
                    banden.is(paar.een(), paar.ander()) || banden.is(paar.ander(), paar.een());
            if (ooitGemaakt && isEr) {
                banden.verbind(paar.een(), paar.ander());
                spoor.gekoppeld(paar.een(), paar.ander());
            } else if (!ooitGemaakt) {
                banden.maakLos(paar.een(), paar.ander());
                spoor.losgemaakt(paar.een(), paar.ander());
            }
        } finally {
            AlfrescoTransactionSupport.unbindResource(SamenhangBehaviour.class);
        }
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName klasse, CopyDetails kopie) {
        return new ZonderSamenhang();
    }

    private static final class ZonderSamenhang extends DefaultCopyBehaviourCallback {
        @Override
        public Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
                QName klasse, CopyDetails kopie, CopyAssociationDetails band) {
            return band.getAssocRef().getTypeQName().equals(KamerwooModel.ASSOC_HANGT_SAMEN_MET)
                    ? new Pair<>(
                            AssocCopySourceAction.IGNORE, AssocCopyTargetAction.USE_ORIGINAL_TARGET)
                    : super.getAssociationCopyAction(klasse, kopie, band);
        }

        @Override
        public Map<QName, Serializable> getCopyProperties(
                QName klasse, CopyDetails kopie, Map<QName, Serializable> waarden) {
            Map<QName, Serializable> zonder = new HashMap<>(waarden);
            zonder.remove(KamerwooModel.PROP_AFGEWEZEN_SAMENHANG);
            return zonder;
        }
    }
}

package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.Opgeborgen;
import nl.kamerwoo.alfresco.Opslag;
import nl.kamerwoo.alfresco.bevriezing.Zegel;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.version.VersionRevertCallback;
import org.alfresco.repo.version.VersionRevertDetails;
import org.alfresco.repo.version.VersionServicePolicies.OnRevertVersionPolicy;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * What was filed goes on belonging to its dossier: nobody makes that up or takes it away, and the
 * dossier stays for as long as it has documents elsewhere. A copy is not filed. What was reopened
 * and is put back into a dossier lies there like any other document.
 */
public final class OpgeborgenBehaviour
        implements OnAddAspectPolicy,
                BeforeRemoveAspectPolicy,
                OnCreateAssociationPolicy,
                OnDeleteAssociationPolicy,
                OnMoveNodePolicy,
                BeforeDeleteNodePolicy,
                OnCopyNodePolicy,
                OnRevertVersionPolicy {

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final Dossierplaats plaats;
    private final Zegel zegel;
    private final Opgeborgen opgeborgen;

    /**
     * @param nodeService the raw one: what the user may not see counts too
     */
    public OpgeborgenBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            Dossierplaats plaats,
            Zegel zegel) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.plaats = plaats;
        this.zegel = zegel;
        this.opgeborgen = new Opgeborgen(nodeService);
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        QName klasse = KamerwooModel.ASPECT_OPGEBORGEN;
        aanmelding.bijKlasse(OnAddAspectPolicy.QNAME, klasse, "onAddAspect");
        aanmelding.bijKlasse(BeforeRemoveAspectPolicy.QNAME, klasse, "beforeRemoveAspect");
        aanmelding.bijKlasse(OnMoveNodePolicy.QNAME, klasse, "onMoveNode");
        aanmelding.bijKlasse(OnCopyNodePolicy.QNAME, klasse, "getCopyCallback");
        aanmelding.bijKlasse(OnRevertVersionPolicy.QNAME, klasse, "getRevertVersionCallback");
        aanmelding.bijBand(
                OnCreateAssociationPolicy.QNAME,
                klasse,
                KamerwooModel.ASSOC_UIT_DOSSIER,
                "onCreateAssociation");
        aanmelding.bijBand(
                OnDeleteAssociationPolicy.QNAME,
                klasse,
                KamerwooModel.ASSOC_UIT_DOSSIER,
                "onDeleteAssociation");
        aanmelding.bijKlasse(
                BeforeDeleteNodePolicy.QNAME, KamerwooModel.TYPE_DOSSIER, "beforeDeleteNode");
    }

    @Override
    public void onAddAspect(NodeRef stuk, QName aspect) {
        weiger(stuk);
    }

    @Override
    public void beforeRemoveAspect(NodeRef stuk, QName aspect) {
        weiger(stuk);
    }

    @Override
    public void onCreateAssociation(AssociationRef band) {
        weiger(band.getSourceRef());
    }

    /** A document that is thrown away takes its bond along: what is signed is not thrown away. */
    @Override
    public void onDeleteAssociation(AssociationRef band) {
        NodeRef stuk = band.getSourceRef();
        if (nodeService.exists(stuk) && zegel.isErop(stuk)) {
            weiger(stuk);
        }
    }

    private static void weiger(NodeRef stuk) {
        if (Opslag.isInGebruik(stuk) && !Opgeborgen.wordtGeboekt()) {
            throw Melding.fout("kamerwoo.opberging.van-module");
        }
    }

    @Override
    public void onMoveNode(ChildAssociationRef van, ChildAssociationRef naar) {
        if (plaats.is(naar.getParentRef())) {
            Opgeborgen.boek(
                    () ->
                            nodeService.removeAspect(
                                    naar.getChildRef(), KamerwooModel.ASPECT_OPGEBORGEN));
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef dossier) {
        if (Opslag.isInGebruik(dossier) && !opgeborgen.uit(dossier).isEmpty()) {
            throw Melding.fout(
                    "kamerwoo.opberging.dossier-blijft",
                    nodeService.getProperty(dossier, ContentModel.PROP_NAME));
        }
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName klasse, CopyDetails kopie) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }

    /** Where a document belongs is no part of what it was. */
    @Override
    public VersionRevertCallback getRevertVersionCallback(
            QName klasse, VersionRevertDetails details) {
        return new BlijftStaan();
    }
}

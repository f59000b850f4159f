package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.Opslag;
import nl.kamerwoo.alfresco.bevriezing.Bevroren;
import nl.kamerwoo.alfresco.bevriezing.Versies;
import nl.kamerwoo.alfresco.bevriezing.Zegel;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.BeforeCheckOut;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;

/**
 * What was signed is not changed, moved, taken out for editing or thrown away, by whatever door and
 * by nobody, an administrator and the system among them. A signature is not made up, nor copied.
 *
 * <p>An import of an ACP that updates, replaces or removes an existing document is refused too:
 * {@code ImporterComponent} switches behaviours off for the nodes that it makes only, so that what
 * was exported with its signature comes in with it, and the integrity round holds the content
 * against that. What passes by is what the platform does with every behaviour off: the receiving
 * end of its transfer service, which writes as a repository that is trusted; of that too the
 * integrity round finds the content.
 */
public final class OndertekendBehaviour
        implements OnAddAspectPolicy,
                BeforeRemoveAspectPolicy,
                OnUpdatePropertiesPolicy,
                BeforeSetNodeTypePolicy,
                BeforeMoveNodePolicy,
                BeforeDeleteNodePolicy,
                BeforeCheckOut,
                OnCopyNodePolicy {

    private final PolicyComponent policyComponent;
    private final Zegel zegel;
    private final Bevroren bevroren;
    private final Versies versies;

    public OndertekendBehaviour(
            PolicyComponent policyComponent, Zegel zegel, Bevroren bevroren, Versies versies) {
        this.policyComponent = policyComponent;
        this.zegel = zegel;
        this.bevroren = bevroren;
        this.versies = versies;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        QName klasse = KamerwooModel.ASPECT_ONDERTEKEND;
        aanmelding.bijKlasse(OnAddAspectPolicy.QNAME, klasse, "onAddAspect");
        aanmelding.bijKlasse(BeforeRemoveAspectPolicy.QNAME, klasse, "beforeRemoveAspect");
        aanmelding.bijKlasse(OnUpdatePropertiesPolicy.QNAME, klasse, "onUpdateProperties");
        aanmelding.bijKlasse(BeforeSetNodeTypePolicy.QNAME, klasse, "beforeSetNodeType");
        aanmelding.bijKlasse(BeforeMoveNodePolicy.QNAME, klasse, "beforeMoveNode");
        aanmelding.bijKlasse(BeforeDeleteNodePolicy.QNAME, klasse, "beforeDeleteNode");
        aanmelding.bijKlasse(BeforeCheckOut.QNAME, klasse, "beforeCheckOut");
        aanmelding.bijKlasse(OnCopyNodePolicy.QNAME, klasse, "getCopyCallback");
        aanmelding.bijKlasse(
                OnCopyNodePolicy.QNAME, KamerwooModel.ASPECT_NATGETEKEND, "getCopyCallback");
        aanmelding.bijKlasse(
                OnCopyNodePolicy.QNAME, KamerwooModel.ASPECT_GAAFHEID, "getCopyCallback");
        aanmelding.bijKlasse(
                BeforeRemoveAspectPolicy.QNAME,
                ContentModel.ASPECT_VERSIONABLE,
                "beforeRemoveVersions");
        aanmelding.bijKlasse(OnAddAspectPolicy.QNAME, ContentModel.ASPECT_HIDDEN, "onHide");
        aanmelding.bijKlasse(
                BeforeMoveNodePolicy.QNAME, ContentModel.TYPE_FOLDER, "beforeMoveFolder");
    }

    /** Not when it is signed: who signs has this behaviour keep still. */
    @Override
    public void onAddAspect(NodeRef stuk, QName aspect) {
        zegel.weigerNagemaakt(stuk);
    }

    @Override
    public void beforeRemoveAspect(NodeRef stuk, QName aspect) {
        zegel.bewaak(stuk);
    }

    /** Bound by its name. With the aspect the earlier versions would go, the signed one too. */
    public void beforeRemoveVersions(NodeRef stuk, QName aspect) {
        if (Opslag.isInGebruik(stuk) && versies.zijnVanBelang(stuk)) {
            zegel.bewaak(stuk);
        }
    }

    /**
     * Bound by its name. So WebDAV deletes what has versions: it hides it, and deletes it later.
     */
    public void onHide(NodeRef stuk, QName aspect) {
        if (zegel.isErop(stuk)) {
            zegel.bewaak(stuk);
        }
    }

    /** It has been written by now: who swallows the refusal is refused once more at the end. */
    @Override
    public void onUpdateProperties(
            NodeRef stuk, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        boolean wasOndertekend = voor.get(KamerwooModel.PROP_ONDERTEKEND_OP) != null;
        if (wasOndertekend && bevroren.isGeraakt(voor, na)) {
            Slotwerk.plan(
                    OndertekendBehaviour.class, stuk, true, (node, streng) -> zegel.bewaak(node));
            zegel.bewaak(stuk);
        }
    }

    @Override
    public void beforeSetNodeType(NodeRef stuk, QName van, QName naar) {
        if (!van.equals(naar)) {
            zegel.bewaak(stuk);
        }
    }

    @Override
    public void beforeMoveNode(ChildAssociationRef van, NodeRef naar) {
        zegel.bewaakPlaats(van, naar);
    }

    /** Bound by its name. A folder leaves its dossier with all that lies in it. */
    public void beforeMoveFolder(ChildAssociationRef van, NodeRef naar) {
        zegel.bewaakMap(van, naar);
    }

    @Override
    public void beforeDeleteNode(NodeRef stuk) {
        zegel.bewaak(stuk);
    }

    @Override
    public void beforeCheckOut(NodeRef stuk, NodeRef map, QName soortBand, QName band) {
        zegel.bewaak(stuk);
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName klasse, CopyDetails kopie) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }
}

package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.lezen.Dossiererfenis;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.OnCancelCheckOut;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.OnCheckIn;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.version.VersionServicePolicies.AfterVersionRevertPolicy;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;

/**
 * Documents take over what their dossier says: when they are filed, when they are moved, with or
 * without their folder, and when the dossier changes. At the end of the transaction: by then a copy
 * is complete, and what a person typed is there.
 */
public final class ErfenisBehaviour
        implements OnAddAspectPolicy,
                OnCreateChildAssociationPolicy,
                OnUpdatePropertiesPolicy,
                AfterVersionRevertPolicy,
                OnCheckIn,
                OnCancelCheckOut {

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final Dossiererfenis erfenis;

    public ErfenisBehaviour(
            PolicyComponent policyComponent, NodeService nodeService, Dossiererfenis erfenis) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.erfenis = erfenis;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        aanmelding.bijKlasse(
                OnAddAspectPolicy.QNAME, KamerwooModel.ASPECT_GESTEMPELD, "onAddAspect");
        aanmelding.bijKlasse(
                AfterVersionRevertPolicy.QNAME, KamerwooModel.TYPE_STUK, "afterVersionRevert");
        aanmelding.bijKlasse(OnCheckIn.QNAME, KamerwooModel.TYPE_STUK, "onCheckIn");
        aanmelding.bijKlasse(OnCancelCheckOut.QNAME, KamerwooModel.TYPE_STUK, "onCancelCheckOut");
        aanmelding.bijKlasse(
                OnUpdatePropertiesPolicy.QNAME, KamerwooModel.TYPE_DOSSIER, "onUpdateProperties");
        aanmelding.bijBand(
                OnCreateChildAssociationPolicy.QNAME,
                KamerwooModel.TYPE_DOSSIER,
                ContentModel.ASSOC_CONTAINS,
                "onCreateChildAssociation");
        aanmelding.bijBand(
                OnCreateChildAssociationPolicy.QNAME,
                KamerwooModel.ASPECT_DOSSIERMAP,
                ContentModel.ASSOC_CONTAINS,
                "onCreateChildAssociation");
    }

    /** A document is filed, or just became a stuk. */
    @Override
    public void onAddAspect(NodeRef stuk, QName aspect) {
        plan(stuk);
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef band, boolean isNieuw) {
        if (band.isPrimary() && !isNieuw) {
            plan(band.getChildRef());
        }
    }

    @Override
    public void onUpdateProperties(
            NodeRef dossier, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        // A dossier that is new has no documents yet.
        if (!voor.isEmpty() && Dossiererfenis.isGewijzigd(voor, na)) {
            plan(dossier);
        }
    }

    @Override
    public void afterVersionRevert(NodeRef stuk, Version versie) {
        plan(stuk);
    }

    /** The dossier may have changed while the document was out. */
    @Override
    public void onCheckIn(NodeRef stuk) {
        plan(stuk);
    }

    @Override
    public void onCancelCheckOut(NodeRef stuk) {
        plan(stuk);
    }

    private void plan(NodeRef node) {
        Slotwerk.plan(ErfenisBehaviour.class, node, false, (deze, streng) -> geef(deze));
    }

    private void geef(NodeRef node) {
        if (nodeService.exists(node)) {
            erfenis.geef(node);
        }
    }
}

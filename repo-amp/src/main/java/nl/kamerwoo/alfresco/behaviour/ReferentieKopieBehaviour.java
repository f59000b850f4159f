package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.referentie.Registratie;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.BeforeCheckOut;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.OnCheckOut;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.version.VersionRevertCallback;
import org.alfresco.repo.version.VersionRevertDetails;
import org.alfresco.repo.version.VersionServicePolicies.OnRevertVersionPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * A reference stays with its document: a copy gets one of its own, a working copy shows the
 * original's, and going back to an older version does not go back to an older reference.
 */
public final class ReferentieKopieBehaviour
        implements OnCopyNodePolicy, OnRevertVersionPolicy, BeforeCheckOut, OnCheckOut {

    private final PolicyComponent policyComponent;

    public ReferentieKopieBehaviour(PolicyComponent policyComponent) {
        this.policyComponent = policyComponent;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        aanmelding.bijKlasse(
                OnCopyNodePolicy.QNAME, KamerwooModel.ASPECT_GEREGISTREERD, "getCopyCallback");
        aanmelding.bijKlasse(
                OnRevertVersionPolicy.QNAME,
                KamerwooModel.ASPECT_GEREGISTREERD,
                "getRevertVersionCallback");
        aanmelding.bijKlasse(
                BeforeCheckOut.QNAME, KamerwooModel.ASPECT_GEREGISTREERD, "beforeCheckOut");
        aanmelding.bijKlasse(OnCheckOut.QNAME, KamerwooModel.ASPECT_GEREGISTREERD, "onCheckOut");
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName klasse, CopyDetails kopie) {
        return new ZonderReferentie();
    }

    @Override
    public VersionRevertCallback getRevertVersionCallback(
            QName klasse, VersionRevertDetails details) {
        return new BlijftStaan();
    }

    @Override
    public void beforeCheckOut(NodeRef node, NodeRef map, QName assocType, QName assocNaam) {
        Uitchecken.begint();
    }

    @Override
    public void onCheckOut(NodeRef werkkopie) {
        Uitchecken.isKlaar();
    }

    private static final class ZonderReferentie extends DefaultCopyBehaviourCallback {
        @Override
        public Map<QName, Serializable> getCopyProperties(
                QName klasse, CopyDetails kopie, Map<QName, Serializable> waarden) {
            if (Uitchecken.isBezig() || isInchecken(kopie)) {
                return waarden;
            }
            Map<QName, Serializable> zonder = new HashMap<>(waarden);
            zonder.keySet().removeAll(Registratie.GEGEVENS);
            return zonder;
        }

        private static boolean isInchecken(CopyDetails kopie) {
            return !kopie.isTargetNodeIsNew()
                    && kopie.getSourceNodeAspectQNames().contains(ContentModel.ASPECT_WORKING_COPY);
        }
    }
}

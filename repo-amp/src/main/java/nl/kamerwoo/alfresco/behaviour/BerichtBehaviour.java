package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.namespace.QName;

/** The mails about a dossier are not about its copy. */
public final class BerichtBehaviour implements OnCopyNodePolicy {

    private final PolicyComponent policyComponent;

    public BerichtBehaviour(PolicyComponent policyComponent) {
        this.policyComponent = policyComponent;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding.meteen(policyComponent, this)
                .bijKlasse(OnCopyNodePolicy.QNAME, KamerwooModel.TYPE_BERICHT, "getCopyCallback");
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName klasse, CopyDetails kopie) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }
}

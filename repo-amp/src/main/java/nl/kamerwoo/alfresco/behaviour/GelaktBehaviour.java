package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.namespace.QName;

/** What was made illegible was so in one document: a copy of that is another, to be judged anew. */
public final class GelaktBehaviour implements OnCopyNodePolicy {

    private final PolicyComponent policyComponent;

    public GelaktBehaviour(PolicyComponent policyComponent) {
        this.policyComponent = policyComponent;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding.meteen(policyComponent, this)
                .bijKlasse(OnCopyNodePolicy.QNAME, KamerwooModel.ASPECT_GELAKT, "getCopyCallback");
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName klasse, CopyDetails kopie) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }
}

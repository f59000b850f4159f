package nl.kamerwoo.platform.embedded.coci;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What of a working copy goes along when it is copied, which a check-in does too. */
public class WorkingCopies
        implements OnCopyNodePolicy, OnRemoveAspectPolicy, BeforeDeleteNodePolicy {

    private static final CopyBehaviourCallback NOT_THE_NAME =
            new DefaultCopyBehaviourCallback() {
                @Override
                public Map<QName, Serializable> getCopyProperties(
                        QName classQName,
                        CopyDetails details,
                        Map<QName, Serializable> properties) {
                    if (!details.getSourceNodeAspectQNames()
                            .contains(ContentModel.ASPECT_WORKING_COPY)) {
                        return properties;
                    }
                    Map<QName, Serializable> nameless = new HashMap<>(properties);
                    nameless.remove(ContentModel.PROP_NAME);
                    return nameless;
                }
            };

    private final EmbeddedCheckOutCheckInService checkOuts;

    WorkingCopies(EmbeddedCheckOutCheckInService checkOuts) {
        this.checkOuts = checkOuts;
    }

    void bind(PolicyComponent policies) {
        JavaBehaviour copies = new JavaBehaviour(this, "getCopyCallback");
        for (QName each :
                new QName[] {
                    ContentModel.TYPE_CMOBJECT,
                    ContentModel.ASPECT_WORKING_COPY,
                    ContentModel.ASPECT_CHECKED_OUT,
                    ContentModel.ASPECT_OWNABLE
                }) {
            policies.bindClassBehaviour(OnCopyNodePolicy.QNAME, each, copies);
        }
        policies.bindClassBehaviour(
                OnRemoveAspectPolicy.QNAME,
                ContentModel.ASPECT_WORKING_COPY,
                new JavaBehaviour(this, "onRemoveAspect"));
        policies.bindClassBehaviour(
                BeforeDeleteNodePolicy.QNAME,
                ContentModel.ASPECT_WORKING_COPY,
                new JavaBehaviour(this, "beforeDeleteNode"));
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails) {
        return classRef.equals(ContentModel.ASPECT_WORKING_COPY)
                        || classRef.equals(ContentModel.ASPECT_CHECKED_OUT)
                        || classRef.equals(ContentModel.ASPECT_OWNABLE)
                ? DoNothingCopyBehaviourCallback.getInstance()
                : NOT_THE_NAME;
    }

    @Override
    public void onRemoveAspect(NodeRef nodeRef, QName aspectTypeQName) {
        throw new UnsupportedOperationException(
                "Use CheckOutCheckInService to manipulate working copies.");
    }

    /** Who deletes a working copy has given up the check-out. */
    @Override
    public void beforeDeleteNode(NodeRef workingCopy) {
        checkOuts.release(workingCopy);
    }
}

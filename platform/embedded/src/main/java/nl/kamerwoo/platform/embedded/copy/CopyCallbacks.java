package nl.kamerwoo.platform.embedded.copy;

import nl.kamerwoo.platform.embedded.policy.EmbeddedPolicyComponent;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.BeforeCopyPolicy;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyCompletePolicy;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks and tells the behaviours of a copy, for the type and each aspect of the source. */
class CopyCallbacks {

    private final EmbeddedPolicyComponent policies;
    private final DictionaryService dictionary;

    CopyCallbacks(EmbeddedPolicyComponent policies, DictionaryService dictionary) {
        this.policies = policies;
        this.dictionary = dictionary;
    }

    Map<QName, CopyBehaviourCallback> of(CopyDetails details) {
        Map<QName, CopyBehaviourCallback> callbacks = new HashMap<>();
        callbacks.put(
                details.getSourceNodeTypeQName(),
                callback(details.getSourceNodeTypeQName(), details));
        details.getSourceNodeAspectQNames()
                .forEach(aspect -> callbacks.put(aspect, callback(aspect, details)));
        return callbacks;
    }

    private CopyBehaviourCallback callback(QName className, CopyDetails details) {
        List<CopyBehaviourCallback> callbacks = new ArrayList<>();
        policies.find(OnCopyNodePolicy.class, null, List.of(className))
                .forEach(policy -> callbacks.add(policy.getCopyCallback(className, details)));
        if (dictionary.isSubClass(className, ContentModel.TYPE_FOLDER)) {
            callbacks.add(new FolderCallback());
        }
        if (!callbacks.isEmpty()) {
            return callbacks.size() == 1 ? callbacks.get(0) : new CompoundCallback(callbacks);
        }
        return dictionary.getClass(className) == null
                ? DoNothingCopyBehaviourCallback.getInstance()
                : DefaultCopyBehaviourCallback.getInstance();
    }

    void beforeCopy(CopyDetails details, NodeRef target) {
        for (QName each : classes(details)) {
            policies.find(BeforeCopyPolicy.class, null, List.of(each))
                    .forEach(policy -> policy.beforeCopy(each, details.getSourceNodeRef(), target));
        }
    }

    void onCopyComplete(CopyDetails details, NodeRef target, Map<NodeRef, NodeRef> copies) {
        for (QName each : classes(details)) {
            policies.find(OnCopyCompletePolicy.class, null, List.of(each))
                    .forEach(
                            policy ->
                                    policy.onCopyComplete(
                                            each,
                                            details.getSourceNodeRef(),
                                            target,
                                            details.isTargetNodeIsNew(),
                                            copies));
        }
    }

    private static Collection<QName> classes(CopyDetails details) {
        List<QName> classes = new ArrayList<>(List.of(details.getSourceNodeTypeQName()));
        classes.addAll(details.getSourceNodeAspectQNames());
        return classes;
    }
}

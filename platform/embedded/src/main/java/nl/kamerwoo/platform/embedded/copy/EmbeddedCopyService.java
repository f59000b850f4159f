package nl.kamerwoo.platform.embedded.copy;

import nl.kamerwoo.platform.embedded.policy.EmbeddedPolicyComponent;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

public class EmbeddedCopyService implements CopyService, OnCopyNodePolicy {

    private final NodeService nodeService;
    private final DictionaryService dictionary;
    private final CopyCallbacks callbacks;

    public EmbeddedCopyService(
            NodeService rawNodeService,
            DictionaryService dictionary,
            EmbeddedPolicyComponent policies) {
        this.nodeService = rawNodeService;
        this.dictionary = dictionary;
        this.callbacks = new CopyCallbacks(policies, dictionary);
        policies.bindClassBehaviour(
                OnCopyNodePolicy.QNAME,
                ContentModel.ASPECT_COPIEDFROM,
                new JavaBehaviour(this, "getCopyCallback"));
    }

    /** Of a copy's own origin nothing goes along to a copy of it. */
    @Override
    public CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }

    @Override
    public NodeRef copy(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName assocTypeQName,
            QName assocQName) {
        return copy(sourceNodeRef, targetParentNodeRef, assocTypeQName, assocQName, false);
    }

    @Override
    public NodeRef copy(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName assocTypeQName,
            QName assocQName,
            boolean copyChildren) {
        return new CopyRun(nodeService, dictionary, callbacks)
                .toNew(
                        sourceNodeRef,
                        targetParentNodeRef,
                        assocTypeQName,
                        assocQName,
                        copyChildren);
    }

    @Override
    public NodeRef copyAndRename(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName assocTypeQName,
            QName assocQName,
            boolean copyChildren) {
        String name = (String) nodeService.getProperty(sourceNodeRef, ContentModel.PROP_NAME);
        while (nodeService.getChildByName(targetParentNodeRef, assocTypeQName, name) != null) {
            name = "Copy of " + name;
        }
        QName qname =
                assocQName == null
                        ? QName.createQNameWithValidLocalName(
                                NamespaceService.CONTENT_MODEL_1_0_URI, name)
                        : assocQName;
        NodeRef copy =
                copy(sourceNodeRef, targetParentNodeRef, assocTypeQName, qname, copyChildren);
        nodeService.setProperty(copy, ContentModel.PROP_NAME, name);
        return copy;
    }

    @Override
    public void copy(NodeRef sourceNodeRef, NodeRef destinationNodeRef) {
        if (!nodeService.getType(sourceNodeRef).equals(nodeService.getType(destinationNodeRef))) {
            throw new IllegalArgumentException(
                    "The source and destination node must be the same type.");
        }
        new CopyRun(nodeService, dictionary, callbacks)
                .toExisting(sourceNodeRef, destinationNodeRef);
    }

    @Override
    public NodeRef getOriginal(NodeRef copiedNodeRef) {
        return nodeService.getTargetAssocs(copiedNodeRef, ContentModel.ASSOC_ORIGINAL).stream()
                .map(AssociationRef::getTargetRef)
                .findFirst()
                .orElse(null);
    }
}

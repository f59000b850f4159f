package nl.kamerwoo.platform.embedded.copy;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyBehaviourCallback.AssocCopySourceAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.AssocCopyTargetAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.ChildAssocCopyAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.ChildAssocRecurseAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.CopyAssociationDetails;
import org.alfresco.repo.copy.CopyBehaviourCallback.CopyChildAssociationDetails;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.Pair;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One copy, of a node and as far as its behaviours want of what is below it. */
final class CopyRun {

    private final NodeService nodeService;
    private final DictionaryService dictionary;
    private final CopyCallbacks callbacks;
    private final Map<NodeRef, NodeRef> copies = new LinkedHashMap<>();
    private final List<CopyDetails> made = new ArrayList<>();
    private final List<Pair<AssociationRef, AssocCopyTargetAction>> pending = new ArrayList<>();

    CopyRun(NodeService nodeService, DictionaryService dictionary, CopyCallbacks callbacks) {
        this.nodeService = nodeService;
        this.dictionary = dictionary;
        this.callbacks = callbacks;
    }

    private CopySource source(
            NodeRef ref, NodeRef parent, NodeRef target, QName assocType, QName assocName) {
        CopyDetails details =
                new CopyDetails(
                        ref,
                        nodeService.getType(ref),
                        nodeService.getAspects(ref),
                        nodeService.getProperties(ref),
                        parent,
                        target == null
                                ? new NodeRef(parent.getStoreRef(), UUID.randomUUID().toString())
                                : target,
                        target == null,
                        assocType,
                        assocName);
        return new CopySource(details, callbacks.of(details), dictionary);
    }

    NodeRef toNew(
            NodeRef ref, NodeRef parent, QName assocType, QName assocName, boolean withChildren) {
        CopySource source = source(ref, parent, null, assocType, assocName);
        NodeRef copy = copy(source, withChildren, true);
        if (copy != null) {
            associate();
            made.forEach(
                    details ->
                            callbacks.onCopyComplete(
                                    details, copies.get(details.getSourceNodeRef()), copies));
        }
        return copy;
    }

    void toExisting(NodeRef ref, NodeRef target) {
        ChildAssociationRef parent = nodeService.getPrimaryParent(target);
        CopySource source =
                source(
                        ref,
                        parent.getParentRef(),
                        target,
                        parent.getTypeQName(),
                        parent.getQName());
        callbacks.beforeCopy(source.details(), target);
        copies.put(ref, target);
        copyClass(source, target, source.details().getSourceNodeTypeQName());
        source.details()
                .getSourceNodeAspectQNames()
                .forEach(aspect -> copyClass(source, target, aspect));
        copyResidual(source, target);
        copyAssociations(source, target, true);
        associate();
        callbacks.onCopyComplete(source.details(), target, copies);
    }

    /** Null when the type's behaviour refuses the copy. */
    private NodeRef copy(CopySource source, boolean withChildren, boolean dropName) {
        CopyDetails details = source.details();
        QName type = details.getSourceNodeTypeQName();
        if (!source.copies(type)) {
            return null;
        }
        Set<QName> defaults = dictionary.getType(type).getDefaultAspectNames();
        Map<QName, Serializable> properties = source.properties(List.of(type));
        properties.putAll(source.properties(defaults));
        if (dropName && hasUniqueNames(details.getAssocTypeQName())) {
            Object name = details.getSourceNodeProperties().get(ContentModel.PROP_NAME);
            properties.remove(ContentModel.PROP_NAME, name);
        }
        properties.put(ContentModel.PROP_NODE_UUID, details.getTargetNodeRef().getId());
        NodeRef copy =
                nodeService
                        .createNode(
                                details.getTargetParentNodeRef(),
                                details.getAssocTypeQName(),
                                details.getAssocQName(),
                                type,
                                properties)
                        .getChildRef();
        copies.put(details.getSourceNodeRef(), copy);
        made.add(details);
        callbacks.beforeCopy(details, copy);
        Set<QName> remaining = new LinkedHashSet<>(details.getSourceNodeAspectQNames());
        remaining.removeAll(defaults);
        remaining.forEach(aspect -> copyClass(source, copy, aspect));
        copyResidual(source, copy);
        if (dictionary.isSubClass(type, ContentModel.TYPE_CMOBJECT)) {
            nodeService.createAssociation(
                    copy, details.getSourceNodeRef(), ContentModel.ASSOC_ORIGINAL);
        }
        copyAssociations(source, copy, withChildren);
        return copy;
    }

    private boolean hasUniqueNames(QName assocType) {
        return dictionary.getAssociation(assocType) instanceof ChildAssociationDefinition children
                && !children.getDuplicateChildNamesAllowed();
    }

    private void copyClass(CopySource source, NodeRef target, QName className) {
        ClassDefinition definition = dictionary.getClass(className);
        if (definition == null || !source.copies(className)) {
            return;
        }
        Map<QName, Serializable> properties = source.properties(List.of(className));
        if (definition.isAspect()) {
            nodeService.addAspect(target, className, properties);
        } else {
            nodeService.addProperties(target, properties);
        }
    }

    private void copyResidual(CopySource source, NodeRef target) {
        Map<QName, Serializable> residual = source.residualProperties();
        if (!residual.isEmpty()) {
            nodeService.addProperties(target, residual);
        }
    }

    private void copyAssociations(CopySource source, NodeRef target, boolean withChildren) {
        for (Map.Entry<QName, CopyBehaviourCallback> each : source.callbacks().entrySet()) {
            ClassDefinition definition = dictionary.getClass(each.getKey());
            if (definition != null) {
                for (AssociationDefinition association : definition.getAssociations().values()) {
                    if (association.isChild()) {
                        copyChildren(source, each.getKey(), association, target, withChildren);
                    } else {
                        keepPeers(source, each.getKey(), association, target);
                    }
                }
            }
        }
    }

    private void keepPeers(
            CopySource source, QName className, AssociationDefinition association, NodeRef target) {
        boolean isNew = source.details().isTargetNodeIsNew();
        boolean removed = isNew;
        NodeRef from = source.details().getSourceNodeRef();
        for (AssociationRef peer : nodeService.getTargetAssocs(from, association.getName())) {
            Pair<AssocCopySourceAction, AssocCopyTargetAction> action =
                    source.callback(className)
                            .getAssociationCopyAction(
                                    className,
                                    source.details(),
                                    new CopyAssociationDetails(peer, target, isNew));
            if (action.getFirst() == AssocCopySourceAction.IGNORE) {
                continue;
            }
            if (action.getFirst() == AssocCopySourceAction.COPY_REMOVE_EXISTING && !removed) {
                removed = true;
                nodeService.setAssociations(target, association.getName(), List.of());
            }
            pending.add(new Pair<>(peer, action.getSecond()));
        }
    }

    private void copyChildren(
            CopySource source,
            QName className,
            AssociationDefinition association,
            NodeRef target,
            boolean withChildren) {
        CopyBehaviourCallback callback = source.callback(className);
        NodeRef from = source.details().getSourceNodeRef();
        for (ChildAssociationRef child :
                nodeService.getChildAssocs(
                        from, association.getName(), RegexQNamePattern.MATCH_ALL)) {
            if (copies.containsValue(child.getChildRef())) {
                continue;
            }
            CopyChildAssociationDetails details =
                    new CopyChildAssociationDetails(
                            child, target, source.details().isTargetNodeIsNew(), withChildren);
            ChildAssocCopyAction action =
                    callback.getChildAssociationCopyAction(className, source.details(), details);
            if (action == ChildAssocCopyAction.COPY_ASSOC
                    || action == ChildAssocCopyAction.COPY_CHILD
                            && copies.containsKey(child.getChildRef())) {
                nodeService.addChild(
                        target, child.getChildRef(), association.getName(), child.getQName());
            } else if (action == ChildAssocCopyAction.COPY_CHILD) {
                boolean deeper =
                        withChildren
                                || callback.getChildAssociationRecurseAction(
                                                className, source.details(), details)
                                        == ChildAssocRecurseAction.FORCE_RECURSE;
                copy(
                        source(
                                child.getChildRef(),
                                target,
                                null,
                                association.getName(),
                                child.getQName()),
                        deeper,
                        false);
            }
        }
    }

    /** At the end it is known which targets were copied as well. */
    private void associate() {
        for (Pair<AssociationRef, AssocCopyTargetAction> each : pending) {
            NodeRef source = copies.get(each.getFirst().getSourceRef());
            NodeRef original = each.getFirst().getTargetRef();
            NodeRef copied = copies.get(original);
            NodeRef target =
                    switch (each.getSecond()) {
                        case USE_ORIGINAL_TARGET -> original;
                        case USE_COPIED_TARGET -> copied;
                        default -> copied == null ? original : copied;
                    };
            if (target != null) {
                nodeService.createAssociation(source, target, each.getFirst().getTypeQName());
            }
        }
    }
}

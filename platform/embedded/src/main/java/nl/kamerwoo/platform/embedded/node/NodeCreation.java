package nl.kamerwoo.platform.embedded.node;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidStoreRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Makes nodes, and the roots of stores. */
public class NodeCreation {

    private final NodeStore nodes;
    private final AssociationStore associations;
    private final NodeEvents events;
    private final NodeChanges changes;
    private final ParentDates parentDates;
    private final DictionaryService dictionary;
    private final Map<StoreRef, NodeRef> roots = new ConcurrentHashMap<>();

    public NodeCreation(
            NodeStore nodes,
            AssociationStore associations,
            NodeEvents events,
            NodeChanges changes,
            ParentDates parentDates,
            DictionaryService dictionary) {
        this.nodes = nodes;
        this.associations = associations;
        this.events = events;
        this.changes = changes;
        this.parentDates = parentDates;
        this.dictionary = dictionary;
    }

    ChildAssociationRef create(
            NodeRef parentRef,
            QName assocType,
            QName assocName,
            QName type,
            Map<QName, Serializable> properties) {
        NodeState parent = nodes.get(parentRef);
        events.fire(
                BeforeCreateNodePolicy.class,
                parentRef,
                List.of(type),
                policy -> policy.beforeCreateNode(parentRef, assocType, assocName, type));
        if (dictionary.getType(type) == null) {
            throw new InvalidTypeException(type);
        }
        NodeRef ref = new NodeRef(parentRef.getStoreRef(), uuid(properties));
        NodeState node = nodes.insert(ref, type, changes.auditOfNew(type, ref, properties));
        ChildAssociationRef created =
                associate(parent, node, assocType, assocName, name(node, properties));
        changes.apply(node, type, Set.of(), properties, true, false);
        Map<QName, Serializable> after = changes.properties(node);
        parentDates.changed(created);
        events.changed(ref);
        events.fire(OnCreateNodePolicy.class, ref, policy -> policy.onCreateNode(created));
        events.fire(
                OnCreateChildAssociationPolicy.class,
                parentRef,
                assocType,
                policy -> policy.onCreateChildAssociation(created, true));
        changes.tellOfProperties(node, Map.of(), after);
        requireSourceAspect(parent, assocType);
        return created;
    }

    private static String uuid(Map<QName, Serializable> properties) {
        Serializable given = properties.get(ContentModel.PROP_NODE_UUID);
        return given == null ? UUID.randomUUID().toString() : given.toString();
    }

    private static String name(NodeState node, Map<QName, Serializable> properties) {
        Serializable name = properties.get(ContentModel.PROP_NAME);
        return name == null ? node.ref().getId() : name.toString();
    }

    private ChildAssociationRef associate(
            NodeState parent, NodeState node, QName type, QName assocName, String name) {
        try {
            node.primaryParent = associations.insert(parent, node, type, assocName, name, true);
            return node.primaryParent;
        } catch (DuplicateChildNodeNameException e) {
            nodes.delete(node);
            throw e;
        }
    }

    /** An association may be that of an aspect, which then is to be on the parent. */
    void requireSourceAspect(NodeState parent, QName assocType) {
        AssociationDefinition definition = dictionary.getAssociation(assocType);
        if (definition != null && definition.getSourceClass().isAspect()) {
            changes.apply(
                    parent, definition.getSourceClass().getName(), Set.of(), Map.of(), false, true);
        }
    }

    /** Opens a store and makes its root, unless that is there from an earlier start. */
    NodeRef open(StoreRef store) {
        NodeRef root = new NodeRef(store, "root-of-" + store.getIdentifier());
        if (nodes.find(root) == null) {
            NodeState made = nodes.insert(root, ContentModel.TYPE_STOREROOT, Audit.NONE);
            changes.apply(made, ContentModel.TYPE_STOREROOT, Set.of(), Map.of(), true, false);
        }
        roots.put(store, root);
        return root;
    }

    boolean isOpen(StoreRef store) {
        return roots.containsKey(store);
    }

    NodeRef root(StoreRef store) {
        NodeRef root = roots.get(store);
        if (root == null) {
            throw new InvalidStoreRefException(store);
        }
        return root;
    }
}

package nl.kamerwoo.platform.embedded.node;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.InvalidStoreRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The raw node service: behaviours, but no permissions and no transaction of its own. */
public class EmbeddedNodeService implements NodeService {

    private final NodeStore nodes;
    private final AssociationStore associations;
    private final NodeEvents events;
    private final NodeChanges changes;
    private final NodeCreation creation;
    private final NodeMoves moves;
    private final NodeRemoval removal;
    private final DictionaryService dictionary;
    private final Map<StoreRef, NodeRef> roots = new HashMap<>();

    public EmbeddedNodeService(
            NodeStore nodes,
            AssociationStore associations,
            NodeEvents events,
            NodeChanges changes,
            NodeCreation creation,
            NodeMoves moves,
            NodeRemoval removal,
            DictionaryService dictionary) {
        this.nodes = nodes;
        this.associations = associations;
        this.events = events;
        this.changes = changes;
        this.creation = creation;
        this.moves = moves;
        this.removal = removal;
        this.dictionary = dictionary;
    }

    /** Opens a store, whose root has the same id in every database. */
    public NodeRef openStore(StoreRef store) {
        return roots.computeIfAbsent(
                store, key -> creation.root(key, "root-of-" + key.getIdentifier()));
    }

    @Override
    public boolean exists(StoreRef storeRef) {
        return roots.containsKey(storeRef);
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return nodes.find(nodeRef) != null;
    }

    @Override
    public NodeRef getRootNode(StoreRef storeRef) {
        NodeRef root = roots.get(storeRef);
        if (root == null) {
            throw new InvalidStoreRefException(storeRef);
        }
        return root;
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName) {
        return createNode(parentRef, assocTypeQName, assocQName, nodeTypeQName, null);
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef,
            QName assocTypeQName,
            QName assocQName,
            QName nodeTypeQName,
            Map<QName, Serializable> properties) {
        Map<QName, Serializable> given = properties == null ? Map.of() : properties;
        return creation.create(parentRef, assocTypeQName, assocQName, nodeTypeQName, given);
    }

    @Override
    public ChildAssociationRef moveNode(
            NodeRef nodeToMoveRef, NodeRef newParentRef, QName assocTypeQName, QName assocQName) {
        return moves.move(nodeToMoveRef, newParentRef, assocTypeQName, assocQName);
    }

    @Override
    public QName getType(NodeRef nodeRef) {
        return nodes.get(nodeRef).type();
    }

    @Override
    public void setType(NodeRef nodeRef, QName typeQName) {
        if (dictionary.getType(typeQName) == null) {
            throw new InvalidTypeException(typeQName);
        }
        NodeState node = nodes.get(nodeRef);
        events.beforeUpdateNode(nodeRef);
        QName old = node.type();
        events.beforeSetType(nodeRef, old, typeQName);
        boolean changed = !old.equals(typeQName);
        if (changed) {
            node.type = typeQName;
            changes.touch(node);
            nodes.update(node);
        }
        if (changes.apply(node, typeQName, Set.of(), Map.of(), false, true) || changed) {
            events.onUpdateNode(nodeRef);
            events.onSetType(nodeRef, old, typeQName);
        }
    }

    @Override
    public void addAspect(
            NodeRef nodeRef, QName aspectTypeQName, Map<QName, Serializable> aspectProperties) {
        if (dictionary.getAspect(aspectTypeQName) == null) {
            throw new InvalidAspectException(aspectTypeQName);
        }
        Map<QName, Serializable> given = aspectProperties == null ? Map.of() : aspectProperties;
        change(nodeRef, aspectTypeQName, Set.of(aspectTypeQName), given, false);
    }

    private void change(
            NodeRef ref,
            QName className,
            Set<QName> aspects,
            Map<QName, Serializable> properties,
            boolean replace) {
        NodeState node = nodes.get(ref);
        events.beforeUpdateNode(ref);
        rename(node, properties);
        if (changes.apply(node, className, aspects, properties, replace, true)) {
            events.onUpdateNode(ref);
        }
    }

    private void rename(NodeState node, Map<QName, Serializable> properties) {
        if (properties.containsKey(ContentModel.PROP_NAME)) {
            Serializable name = properties.get(ContentModel.PROP_NAME);
            String wanted = name == null ? node.ref().getId() : name.toString();
            if (!wanted.equals(nodes.properties(node).get(ContentModel.PROP_NAME))) {
                associations.rename(node, wanted);
            }
        }
    }

    @Override
    public void removeAspect(NodeRef nodeRef, QName aspectTypeQName) {
        NodeState node = nodes.get(nodeRef);
        if (!nodes.aspects(node).contains(aspectTypeQName)) {
            return;
        }
        events.beforeUpdateNode(nodeRef);
        events.beforeRemoveAspect(nodeRef, aspectTypeQName);
        nodes.removeAspect(node, aspectTypeQName);
        changes.touch(node);
        AspectDefinition aspect = dictionary.getAspect(aspectTypeQName);
        if (aspect != null) {
            removeProperties(node, aspect.getProperties().keySet());
            removeAssociations(node, aspect);
        }
        events.onUpdateNode(nodeRef);
        events.onRemoveAspect(nodeRef, aspectTypeQName);
    }

    private void removeProperties(NodeState node, Set<QName> names) {
        Map<QName, Serializable> before = changes.properties(node);
        if (changes.remove(node, names)) {
            events.onUpdateProperties(node.ref(), before, changes.properties(node));
        }
    }

    private void removeAssociations(NodeState node, AspectDefinition aspect) {
        for (QName type : aspect.getAssociations().keySet()) {
            associations.children(node, type).forEach(this::removeChildAssociation);
            associations.targets(node).stream()
                    .filter(each -> each.getTypeQName().equals(type))
                    .forEach(
                            each ->
                                    removeAssociation(
                                            each.getSourceRef(), each.getTargetRef(), type));
        }
    }

    @Override
    public boolean hasAspect(NodeRef nodeRef, QName aspectTypeQName) {
        return nodes.aspects(nodes.get(nodeRef)).contains(aspectTypeQName);
    }

    @Override
    public Set<QName> getAspects(NodeRef nodeRef) {
        return new HashSet<>(nodes.aspects(nodes.get(nodeRef)));
    }

    @Override
    public void deleteNode(NodeRef nodeRef) {
        removal.delete(nodeRef, roots.get(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE));
    }

    @Override
    public ChildAssociationRef addChild(
            NodeRef parentRef, NodeRef childRef, QName assocTypeQName, QName qname) {
        NodeState parent = nodes.get(parentRef);
        NodeState child = nodes.get(childRef);
        String name = (String) changes.properties(child).get(ContentModel.PROP_NAME);
        ChildAssociationRef added =
                associations.insert(parent, child, assocTypeQName, qname, name, false);
        events.onCreateChildAssociation(added, false);
        creation.requireSourceAspect(parent, assocTypeQName);
        return added;
    }

    @Override
    public void removeChild(NodeRef parentRef, NodeRef childRef) {
        if (getPrimaryParent(childRef).getParentRef().equals(parentRef)) {
            deleteNode(childRef);
            return;
        }
        associations.parents(nodes.get(childRef)).stream()
                .filter(each -> each.getParentRef().equals(parentRef))
                .forEach(this::removeSecondaryChildAssociation);
    }

    @Override
    public boolean removeChildAssociation(ChildAssociationRef childAssocRef) {
        if (getPrimaryParent(childAssocRef.getChildRef()).equals(childAssocRef)) {
            deleteNode(childAssocRef.getChildRef());
            return true;
        }
        return removeSecondaryChildAssociation(childAssocRef);
    }

    @Override
    public boolean removeSecondaryChildAssociation(ChildAssociationRef childAssocRef) {
        NodeState parent = nodes.get(childAssocRef.getParentRef());
        NodeState child = nodes.get(childAssocRef.getChildRef());
        if (!associations.parents(child).contains(childAssocRef)) {
            return false;
        }
        events.beforeDeleteChildAssociation(childAssocRef);
        associations.delete(parent, child, childAssocRef.getTypeQName(), childAssocRef.getQName());
        events.onDeleteChildAssociation(childAssocRef);
        return true;
    }

    @Override
    public Map<QName, Serializable> getProperties(NodeRef nodeRef) {
        return changes.properties(nodes.get(nodeRef));
    }

    @Override
    public Serializable getProperty(NodeRef nodeRef, QName qname) {
        return getProperties(nodeRef).get(qname);
    }

    @Override
    public void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        change(nodeRef, null, Set.of(), properties, true);
    }

    @Override
    public void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        change(nodeRef, null, Set.of(), properties, false);
    }

    @Override
    public void setProperty(NodeRef nodeRef, QName qname, Serializable value) {
        if (qname.equals(ContentModel.PROP_NODE_UUID)) {
            throw new IllegalArgumentException("The node UUID cannot be changed.");
        }
        Map<QName, Serializable> single = new HashMap<>();
        single.put(qname, value);
        addProperties(nodeRef, single);
    }

    @Override
    public void removeProperty(NodeRef nodeRef, QName qname) {
        NodeState node = nodes.get(nodeRef);
        events.beforeUpdateNode(nodeRef);
        if (qname.equals(ContentModel.PROP_NAME)) {
            associations.rename(node, nodeRef.getId());
        }
        Map<QName, Serializable> before = changes.properties(node);
        changes.remove(node, Set.of(qname));
        events.onUpdateNode(nodeRef);
        events.onUpdateProperties(nodeRef, before, changes.properties(node));
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) {
        return associations.parents(nodes.get(nodeRef));
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return matching(getParentAssocs(nodeRef), typeQNamePattern, qnamePattern);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) {
        return associations.children(nodes.get(nodeRef));
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return matching(getChildAssocs(nodeRef), typeQNamePattern, qnamePattern);
    }

    private static List<ChildAssociationRef> matching(
            List<ChildAssociationRef> all, QNamePattern type, QNamePattern name) {
        return new ArrayList<>(
                all.stream()
                        .filter(each -> type.isMatch(each.getTypeQName()))
                        .filter(each -> name.isMatch(each.getQName()))
                        .toList());
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, Set<QName> childNodeTypeQNames) {
        return getChildAssocs(nodeRef).stream()
                .filter(each -> childNodeTypeQNames.contains(getType(each.getChildRef())))
                .toList();
    }

    @Override
    public NodeRef getChildByName(NodeRef nodeRef, QName assocTypeQName, String childName) {
        return associations.named(nodes.get(nodeRef), assocTypeQName, childName).stream()
                .map(ChildAssociationRef::getChildRef)
                .findFirst()
                .orElse(null);
    }

    @Override
    public ChildAssociationRef getPrimaryParent(NodeRef nodeRef) {
        return associations.primaryParent(nodes.get(nodeRef));
    }

    @Override
    public AssociationRef createAssociation(
            NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        NodeState source = nodes.get(sourceRef);
        NodeState target = nodes.get(targetRef);
        AssociationRef created = associations.insertPeer(source, target, assocTypeQName);
        if (created == null) {
            throw new AssociationExistsException(source.id(), target.id(), assocTypeQName);
        }
        events.onCreateAssociation(created);
        creation.requireSourceAspect(source, assocTypeQName);
        return created;
    }

    @Override
    public void removeAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        AssociationRef removed = new AssociationRef(sourceRef, assocTypeQName, targetRef);
        events.beforeDeleteAssociation(removed);
        if (associations.deletePeer(nodes.get(sourceRef), nodes.get(targetRef), assocTypeQName)) {
            events.onDeleteAssociation(removed);
        }
    }

    @Override
    public void setAssociations(NodeRef sourceRef, QName assocTypeQName, List<NodeRef> targetRefs) {
        List<NodeRef> present =
                getTargetAssocs(sourceRef, assocTypeQName).stream()
                        .map(AssociationRef::getTargetRef)
                        .toList();
        present.stream()
                .filter(target -> !targetRefs.contains(target))
                .forEach(target -> removeAssociation(sourceRef, target, assocTypeQName));
        targetRefs.stream()
                .filter(target -> !present.contains(target))
                .forEach(target -> createAssociation(sourceRef, target, assocTypeQName));
    }

    @Override
    public List<AssociationRef> getTargetAssocs(NodeRef sourceRef, QNamePattern qnamePattern) {
        return associations.targets(nodes.get(sourceRef)).stream()
                .filter(each -> qnamePattern.isMatch(each.getTypeQName()))
                .toList();
    }

    @Override
    public List<AssociationRef> getSourceAssocs(NodeRef targetRef, QNamePattern qnamePattern) {
        return associations.sources(nodes.get(targetRef)).stream()
                .filter(each -> qnamePattern.isMatch(each.getTypeQName()))
                .toList();
    }

    @Override
    public NodeRef getStoreArchiveNode(StoreRef storeRef) {
        return storeRef.equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)
                ? roots.get(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE)
                : null;
    }

    @Override
    public NodeRef restoreNode(
            NodeRef archivedNodeRef,
            NodeRef destinationParentNodeRef,
            QName assocTypeQName,
            QName assocQName) {
        return removal.restore(
                archivedNodeRef, destinationParentNodeRef, assocTypeQName, assocQName);
    }
}

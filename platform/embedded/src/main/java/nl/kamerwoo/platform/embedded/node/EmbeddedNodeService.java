package nl.kamerwoo.platform.embedded.node;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The raw node service: behaviours, but no permissions and no transaction of its own. */
public class EmbeddedNodeService implements NodeService {

    private final NodeStore nodes;
    private final AssociationQueries associations;
    private final NodeChanges changes;
    private final NodeClasses classes;
    private final NodeCreation creation;
    private final NodeLinks links;
    private final NodeMoves moves;
    private final NodeRemoval removal;

    public EmbeddedNodeService(
            NodeStore nodes,
            AssociationQueries associations,
            NodeChanges changes,
            NodeClasses classes,
            NodeCreation creation,
            NodeLinks links,
            NodeMoves moves,
            NodeRemoval removal) {
        this.nodes = nodes;
        this.associations = associations;
        this.changes = changes;
        this.classes = classes;
        this.creation = creation;
        this.links = links;
        this.moves = moves;
        this.removal = removal;
    }

    /** Opens a store, whose root has the same id in every database. */
    public NodeRef openStore(StoreRef store) {
        return creation.open(store);
    }

    @Override
    public boolean exists(StoreRef storeRef) {
        return creation.isOpen(storeRef);
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return nodes.find(nodeRef) != null;
    }

    @Override
    public NodeRef getRootNode(StoreRef storeRef) {
        return creation.root(storeRef);
    }

    @Override
    public NodeRef getStoreArchiveNode(StoreRef storeRef) {
        return storeRef.equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)
                ? getRootNode(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE)
                : null;
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
    public void deleteNode(NodeRef nodeRef) {
        removal.delete(nodeRef);
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

    @Override
    public QName getType(NodeRef nodeRef) {
        return nodes.get(nodeRef).type();
    }

    @Override
    public void setType(NodeRef nodeRef, QName typeQName) {
        classes.setType(nodeRef, typeQName);
    }

    @Override
    public void addAspect(
            NodeRef nodeRef, QName aspectTypeQName, Map<QName, Serializable> aspectProperties) {
        classes.add(nodeRef, aspectTypeQName, aspectProperties);
    }

    @Override
    public void removeAspect(NodeRef nodeRef, QName aspectTypeQName) {
        classes.remove(nodeRef, aspectTypeQName);
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
    public Map<QName, Serializable> getProperties(NodeRef nodeRef) {
        return changes.properties(nodes.get(nodeRef));
    }

    @Override
    public Serializable getProperty(NodeRef nodeRef, QName qname) {
        return changes.property(nodes.get(nodeRef), qname);
    }

    @Override
    public void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        changes.change(nodes.get(nodeRef), null, Set.of(), properties, true);
    }

    @Override
    public void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        changes.change(nodes.get(nodeRef), null, Set.of(), properties, false);
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
        changes.removeProperty(nodes.get(nodeRef), qname);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) {
        return associations.parents(nodeRef);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return associations.parents(nodeRef, typeQNamePattern, qnamePattern);
    }

    @Override
    public ChildAssociationRef getPrimaryParent(NodeRef nodeRef) {
        return associations.primaryParent(nodeRef);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) {
        return associations.children(nodeRef);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return associations.children(nodeRef, typeQNamePattern, qnamePattern);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, Set<QName> childNodeTypeQNames) {
        return associations.childrenOfTypes(nodeRef, childNodeTypeQNames);
    }

    @Override
    public NodeRef getChildByName(NodeRef nodeRef, QName assocTypeQName, String childName) {
        return associations.childNamed(nodeRef, assocTypeQName, childName);
    }

    @Override
    public List<ChildAssociationRef> getChildrenByName(
            NodeRef nodeRef, QName assocTypeQName, Collection<String> childNames) {
        return associations.childrenNamed(nodeRef, assocTypeQName, childNames);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocsByPropertyValue(
            NodeRef nodeRef, QName propertyQName, Serializable value) {
        return associations.childrenWith(nodeRef, propertyQName, value);
    }

    @Override
    public ChildAssociationRef addChild(
            NodeRef parentRef, NodeRef childRef, QName assocTypeQName, QName qname) {
        return links.addChild(parentRef, childRef, assocTypeQName, qname);
    }

    @Override
    public void removeChild(NodeRef parentRef, NodeRef childRef) {
        links.removeChild(parentRef, childRef);
    }

    @Override
    public boolean removeChildAssociation(ChildAssociationRef childAssocRef) {
        return links.remove(childAssocRef);
    }

    @Override
    public boolean removeSecondaryChildAssociation(ChildAssociationRef childAssocRef) {
        return links.removeSecondary(childAssocRef);
    }

    @Override
    public AssociationRef createAssociation(
            NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        return links.associate(sourceRef, targetRef, assocTypeQName);
    }

    @Override
    public void removeAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        links.dissociate(sourceRef, targetRef, assocTypeQName);
    }

    @Override
    public void setAssociations(NodeRef sourceRef, QName assocTypeQName, List<NodeRef> targetRefs) {
        links.setTargets(sourceRef, assocTypeQName, targetRefs);
    }

    @Override
    public List<AssociationRef> getTargetAssocs(NodeRef sourceRef, QNamePattern qnamePattern) {
        return associations.targets(sourceRef, qnamePattern);
    }

    @Override
    public List<AssociationRef> getSourceAssocs(NodeRef targetRef, QNamePattern qnamePattern) {
        return associations.sources(targetRef, qnamePattern);
    }
}

package nl.kamerwoo.platform.embedded.node;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteChildAssociationPolicy;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.util.List;

/** Makes and breaks associations: those with peers, and with children that have another parent. */
public class NodeLinks {

    private final NodeStore nodes;
    private final AssociationStore associations;
    private final NodeEvents events;
    private final NodeChanges changes;
    private final NodeCreation creation;
    private final NodeRemoval removal;

    public NodeLinks(
            NodeStore nodes,
            AssociationStore associations,
            NodeEvents events,
            NodeChanges changes,
            NodeCreation creation,
            NodeRemoval removal) {
        this.nodes = nodes;
        this.associations = associations;
        this.events = events;
        this.changes = changes;
        this.creation = creation;
        this.removal = removal;
    }

    ChildAssociationRef addChild(NodeRef parentRef, NodeRef childRef, QName type, QName name) {
        NodeState parent = nodes.get(parentRef);
        NodeState child = nodes.get(childRef);
        String key = (String) changes.properties(child).get(ContentModel.PROP_NAME);
        ChildAssociationRef added = associations.insert(parent, child, type, name, key, false);
        events.fire(
                OnCreateChildAssociationPolicy.class,
                parentRef,
                type,
                policy -> policy.onCreateChildAssociation(added, false));
        creation.requireSourceAspect(parent, type);
        events.changed(childRef);
        return added;
    }

    /** A node goes when the association with its primary parent does. */
    boolean remove(ChildAssociationRef link) {
        NodeState parent = nodes.get(link.getParentRef());
        NodeState child = nodes.get(link.getChildRef());
        if (!associations.parents(child).contains(link)) {
            return false;
        }
        if (associations.primaryParent(child).equals(link)) {
            removal.delete(child.ref());
            return true;
        }
        events.fire(
                BeforeDeleteChildAssociationPolicy.class,
                parent.ref(),
                link.getTypeQName(),
                policy -> policy.beforeDeleteChildAssociation(link));
        associations.delete(parent, child, link.getTypeQName(), link.getQName());
        events.fire(
                OnDeleteChildAssociationPolicy.class,
                parent.ref(),
                link.getTypeQName(),
                policy -> policy.onDeleteChildAssociation(link));
        return true;
    }

    boolean removeSecondary(ChildAssociationRef link) {
        if (associations.primaryParent(nodes.get(link.getChildRef())).equals(link)) {
            throw new IllegalArgumentException("This is a primary association: " + link);
        }
        return remove(link);
    }

    void removeChild(NodeRef parent, NodeRef child) {
        associations.parents(nodes.get(child)).stream()
                .filter(each -> each.getParentRef().equals(parent))
                .forEach(this::remove);
    }

    AssociationRef associate(NodeRef sourceRef, NodeRef targetRef, QName type) {
        NodeState source = nodes.get(sourceRef);
        NodeState target = nodes.get(targetRef);
        AssociationRef created = associations.insertPeer(source, target, type);
        if (created == null) {
            throw new AssociationExistsException(source.id(), target.id(), type);
        }
        events.changed(sourceRef);
        events.fire(
                OnCreateAssociationPolicy.class,
                sourceRef,
                type,
                policy -> policy.onCreateAssociation(created));
        creation.requireSourceAspect(source, type);
        return created;
    }

    void dissociate(NodeRef source, NodeRef target, QName type) {
        AssociationRef removed = new AssociationRef(source, type, target);
        events.fire(
                BeforeDeleteAssociationPolicy.class,
                source,
                type,
                policy -> policy.beforeDeleteAssociation(removed));
        if (associations.deletePeer(nodes.get(source), nodes.get(target), type)) {
            events.changed(source);
            events.fire(
                    OnDeleteAssociationPolicy.class,
                    source,
                    type,
                    policy -> policy.onDeleteAssociation(removed));
        }
    }

    void setTargets(NodeRef source, QName type, List<NodeRef> wanted) {
        List<NodeRef> present =
                associations.targets(nodes.get(source)).stream()
                        .filter(each -> each.getTypeQName().equals(type))
                        .map(AssociationRef::getTargetRef)
                        .toList();
        present.stream()
                .filter(target -> !wanted.contains(target))
                .forEach(target -> dissociate(source, target, type));
        wanted.stream()
                .filter(target -> !present.contains(target))
                .forEach(target -> associate(source, target, type));
    }
}

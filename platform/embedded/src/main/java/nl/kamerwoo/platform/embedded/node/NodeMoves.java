package nl.kamerwoo.platform.embedded.node;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.util.Map;
import java.util.Set;

/**
 * Moves nodes. As on the real platform a node that got another parent is marked for the index by
 * two properties of the system, which its behaviours see as an update without a visible change.
 */
public class NodeMoves implements OnCreateChildAssociationPolicy, OnMoveNodePolicy {

    private static final QName CRC =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "cascadeCRC");
    private static final QName TRANSACTION =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "cascadeTx");

    private final NodeStore nodes;
    private final AssociationStore associations;
    private final NodeEvents events;
    private final NodeChanges changes;
    private final ParentDates parentDates;

    public NodeMoves(
            NodeStore nodes,
            AssociationStore associations,
            NodeEvents events,
            NodeChanges changes,
            ParentDates parentDates,
            PolicyComponent policies) {
        this.nodes = nodes;
        this.associations = associations;
        this.events = events;
        this.changes = changes;
        this.parentDates = parentDates;
        policies.bindAssociationBehaviour(
                OnCreateChildAssociationPolicy.QNAME,
                ContentModel.TYPE_BASE,
                new JavaBehaviour(this, "onCreateChildAssociation"));
        policies.bindClassBehaviour(
                OnMoveNodePolicy.QNAME,
                ContentModel.TYPE_BASE,
                new JavaBehaviour(this, "onMoveNode"));
    }

    ChildAssociationRef move(NodeRef ref, NodeRef parentRef, QName type, QName name) {
        NodeState node = nodes.get(ref);
        NodeState parent = nodes.get(parentRef);
        ChildAssociationRef old = associations.primaryParent(node);
        checkCycle(ref, parentRef, old);
        events.fire(
                BeforeMoveNodePolicy.class, ref, policy -> policy.beforeMoveNode(old, parentRef));
        events.fire(
                BeforeDeleteChildAssociationPolicy.class,
                old.getParentRef(),
                old.getTypeQName(),
                policy -> policy.beforeDeleteChildAssociation(old));
        Object ownName = nodes.properties(node).get(ContentModel.PROP_NAME);
        ChildAssociationRef moved =
                associations.move(
                        parent,
                        node,
                        type,
                        name,
                        ownName == null ? ref.getId() : ownName.toString());
        parentDates.changed(old);
        parentDates.changed(moved);
        events.fire(
                OnCreateChildAssociationPolicy.class,
                parentRef,
                type,
                policy -> policy.onCreateChildAssociation(moved, false));
        events.fire(
                OnDeleteChildAssociationPolicy.class,
                old.getParentRef(),
                old.getTypeQName(),
                policy -> policy.onDeleteChildAssociation(old));
        events.fire(OnMoveNodePolicy.class, ref, policy -> policy.onMoveNode(old, moved));
        return moved;
    }

    private void checkCycle(NodeRef ref, NodeRef parentRef, ChildAssociationRef assoc) {
        for (NodeRef each = parentRef;
                each != null;
                each = associations.primaryParent(nodes.get(each)).getParentRef()) {
            if (each.equals(ref)) {
                throw new CyclicChildRelationshipException(
                        "Node " + ref + " cannot be moved below itself", assoc);
            }
        }
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef association, boolean isNewNode) {
        if (!isNewNode) {
            mark(association.getChildRef());
        }
    }

    @Override
    public void onMoveNode(ChildAssociationRef old, ChildAssociationRef moved) {
        mark(moved.getChildRef());
    }

    private void mark(NodeRef ref) {
        NodeState node = nodes.get(ref);
        long parent = associations.primaryParent(node).getParentRef().getId().hashCode();
        long transaction = AlfrescoTransactionSupport.getTransactionId().hashCode();
        changes.change(node, null, Set.of(), Map.of(CRC, parent), false);
        changes.change(node, null, Set.of(), Map.of(TRANSACTION, transaction), false);
    }
}

package nl.kamerwoo.platform.embedded.node;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

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
    private final ParentDates parentDates;
    private NodeService nodeService;

    public NodeMoves(
            NodeStore nodes,
            AssociationStore associations,
            NodeEvents events,
            ParentDates parentDates) {
        this.nodes = nodes;
        this.associations = associations;
        this.events = events;
        this.parentDates = parentDates;
    }

    public void bind(PolicyComponent policies, NodeService rawNodeService) {
        this.nodeService = rawNodeService;
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
        events.beforeMoveNode(old, parentRef);
        events.beforeDeleteChildAssociation(old);
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
        events.onCreateChildAssociation(moved, false);
        events.onDeleteChildAssociation(old);
        events.onMoveNode(old, moved);
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
        NodeRef parent = associations.primaryParent(nodes.get(ref)).getParentRef();
        nodeService.setProperty(ref, CRC, (long) parent.getId().hashCode());
        nodeService.setProperty(
                ref, TRANSACTION, (long) AlfrescoTransactionSupport.getTransactionId().hashCode());
    }
}

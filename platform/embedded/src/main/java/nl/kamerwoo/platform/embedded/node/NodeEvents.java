package nl.kamerwoo.platform.embedded.node;

import nl.kamerwoo.platform.embedded.policy.EmbeddedPolicyComponent;

import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeArchiveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRestoreNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.Policy;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Tells the behaviours what happens to nodes; nothing is told of the trash and of versions. */
public class NodeEvents {

    private final EmbeddedPolicyComponent policies;
    private final NodeStore nodes;
    private final CommitChecks checks;
    private OnUpdatePropertiesPolicy follower;

    public NodeEvents(EmbeddedPolicyComponent policies, NodeStore nodes, CommitChecks checks) {
        this.policies = policies;
        this.nodes = nodes;
        this.checks = checks;
    }

    /** Hears of changed properties after all behaviours. */
    public void setFollower(OnUpdatePropertiesPolicy follower) {
        this.follower = follower;
    }

    static boolean isSilent(NodeRef ref) {
        String protocol = ref.getStoreRef().getProtocol();
        return protocol.equals("archive")
                || ref.getStoreRef().getIdentifier().equals("version2Store");
    }

    /** Type and aspects of a node; nothing when it is gone. */
    public Collection<QName> classes(NodeRef ref) {
        NodeState state = nodes.find(ref);
        if (state == null) {
            return List.of();
        }
        List<QName> classes = new ArrayList<>();
        classes.addAll(nodes.aspects(state));
        classes.add(state.type());
        return classes;
    }

    private <P extends Policy> void fire(Class<P> policy, NodeRef ref, Consumer<P> call) {
        if (!isSilent(ref)) {
            fire(policy, ref, classes(ref), call);
        }
    }

    private <P extends Policy> void fire(
            Class<P> policy, NodeRef ref, Collection<QName> classes, Consumer<P> call) {
        if (!isSilent(ref)) {
            policies.find(policy, ref, classes).forEach(call);
        }
    }

    private <P extends AssociationPolicy> void fire(
            Class<P> policy, NodeRef ref, QName association, Consumer<P> call) {
        if (!isSilent(ref)) {
            policies.find(policy, ref, classes(ref), association).forEach(call);
        }
    }

    void beforeCreateNode(NodeRef parent, QName assocType, QName assocName, QName type) {
        fire(
                BeforeCreateNodePolicy.class,
                parent,
                List.of(type),
                policy -> policy.beforeCreateNode(parent, assocType, assocName, type));
    }

    void onCreateNode(ChildAssociationRef created) {
        checks.touched(created.getChildRef());
        fire(
                OnCreateNodePolicy.class,
                created.getChildRef(),
                policy -> policy.onCreateNode(created));
    }

    void beforeUpdateNode(NodeRef ref) {
        fire(BeforeUpdateNodePolicy.class, ref, policy -> policy.beforeUpdateNode(ref));
    }

    void onUpdateNode(NodeRef ref) {
        fire(OnUpdateNodePolicy.class, ref, policy -> policy.onUpdateNode(ref));
    }

    void onUpdateProperties(
            NodeRef ref, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        checks.touched(ref);
        fire(
                OnUpdatePropertiesPolicy.class,
                ref,
                policy -> policy.onUpdateProperties(ref, before, after));
        if (!isSilent(ref)) {
            follower.onUpdateProperties(ref, before, after);
        }
    }

    void beforeAddAspect(NodeRef ref, QName aspect) {
        fire(
                BeforeAddAspectPolicy.class,
                ref,
                List.of(aspect),
                policy -> policy.beforeAddAspect(ref, aspect));
    }

    void onAddAspect(NodeRef ref, QName aspect) {
        checks.touched(ref);
        fire(
                OnAddAspectPolicy.class,
                ref,
                List.of(aspect),
                policy -> policy.onAddAspect(ref, aspect));
    }

    void beforeRemoveAspect(NodeRef ref, QName aspect) {
        fire(
                BeforeRemoveAspectPolicy.class,
                ref,
                List.of(aspect),
                policy -> policy.beforeRemoveAspect(ref, aspect));
    }

    void onRemoveAspect(NodeRef ref, QName aspect) {
        checks.touched(ref);
        fire(
                OnRemoveAspectPolicy.class,
                ref,
                List.of(aspect),
                policy -> policy.onRemoveAspect(ref, aspect));
    }

    void beforeSetType(NodeRef ref, QName oldType, QName newType) {
        fire(
                BeforeSetNodeTypePolicy.class,
                ref,
                policy -> policy.beforeSetNodeType(ref, oldType, newType));
    }

    void onSetType(NodeRef ref, QName oldType, QName newType) {
        checks.touched(ref);
        fire(OnSetNodeTypePolicy.class, ref, policy -> policy.onSetNodeType(ref, oldType, newType));
    }

    void beforeMoveNode(ChildAssociationRef old, NodeRef parent) {
        fire(
                BeforeMoveNodePolicy.class,
                old.getChildRef(),
                policy -> policy.beforeMoveNode(old, parent));
    }

    void onMoveNode(ChildAssociationRef old, ChildAssociationRef moved) {
        fire(OnMoveNodePolicy.class, moved.getChildRef(), policy -> policy.onMoveNode(old, moved));
    }

    void beforeArchiveNode(NodeRef ref) {
        fire(BeforeArchiveNodePolicy.class, ref, policy -> policy.beforeArchiveNode(ref));
    }

    void beforeDeleteNode(NodeRef ref) {
        fire(BeforeDeleteNodePolicy.class, ref, policy -> policy.beforeDeleteNode(ref));
    }

    void onDeleteNode(
            ChildAssociationRef deleted, Collection<QName> classes, boolean isNodeArchived) {
        fire(
                OnDeleteNodePolicy.class,
                deleted.getChildRef(),
                classes,
                policy -> policy.onDeleteNode(deleted, isNodeArchived));
    }

    void onRestoreNode(ChildAssociationRef restored) {
        fire(
                OnRestoreNodePolicy.class,
                restored.getChildRef(),
                policy -> policy.onRestoreNode(restored));
    }

    void onCreateChildAssociation(ChildAssociationRef created, boolean isNewNode) {
        fire(
                OnCreateChildAssociationPolicy.class,
                created.getParentRef(),
                created.getTypeQName(),
                policy -> policy.onCreateChildAssociation(created, isNewNode));
    }

    void beforeDeleteChildAssociation(ChildAssociationRef association) {
        fire(
                BeforeDeleteChildAssociationPolicy.class,
                association.getParentRef(),
                association.getTypeQName(),
                policy -> policy.beforeDeleteChildAssociation(association));
    }

    void onDeleteChildAssociation(ChildAssociationRef association) {
        fire(
                OnDeleteChildAssociationPolicy.class,
                association.getParentRef(),
                association.getTypeQName(),
                policy -> policy.onDeleteChildAssociation(association));
    }

    void onCreateAssociation(AssociationRef association) {
        checks.touched(association.getSourceRef());
        fire(
                OnCreateAssociationPolicy.class,
                association.getSourceRef(),
                association.getTypeQName(),
                policy -> policy.onCreateAssociation(association));
    }

    void beforeDeleteAssociation(AssociationRef association) {
        fire(
                BeforeDeleteAssociationPolicy.class,
                association.getSourceRef(),
                association.getTypeQName(),
                policy -> policy.beforeDeleteAssociation(association));
    }

    void onDeleteAssociation(AssociationRef association) {
        checks.touched(association.getSourceRef());
        fire(
                OnDeleteAssociationPolicy.class,
                association.getSourceRef(),
                association.getTypeQName(),
                policy -> policy.onDeleteAssociation(association));
    }
}

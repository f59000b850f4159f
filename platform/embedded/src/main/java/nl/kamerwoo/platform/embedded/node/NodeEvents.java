package nl.kamerwoo.platform.embedded.node;

import nl.kamerwoo.platform.embedded.policy.EmbeddedPolicyComponent;

import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Tells the behaviours what happens to nodes; nothing is told of the trash and of versions. */
public class NodeEvents {

    private final EmbeddedPolicyComponent policies;
    private final NodeStore nodes;
    private final CommitChecks checks;

    public NodeEvents(EmbeddedPolicyComponent policies, NodeStore nodes, CommitChecks checks) {
        this.policies = policies;
        this.nodes = nodes;
        this.checks = checks;
    }

    static boolean isSilent(NodeRef ref) {
        return ref.getStoreRef().getProtocol().equals("archive")
                || ref.getStoreRef().getIdentifier().equals("version2Store");
    }

    /** Aspects and type of a node; nothing when it is gone. */
    public Collection<QName> classes(NodeRef ref) {
        NodeState state = nodes.find(ref);
        if (state == null) {
            return List.of();
        }
        List<QName> classes = new ArrayList<>(nodes.aspects(state));
        classes.add(state.type());
        return classes;
    }

    /** Has a node looked at when the transaction ends. */
    void changed(NodeRef ref) {
        checks.changed(ref);
    }

    /** Tells those bound to the node's type, its aspects, or what these extend. */
    public <P extends ClassPolicy> void fire(Class<P> policy, NodeRef ref, Consumer<P> call) {
        if (!isSilent(ref)) {
            fire(policy, ref, classes(ref), call);
        }
    }

    <P extends ClassPolicy> void fire(
            Class<P> policy, NodeRef ref, Collection<QName> classes, Consumer<P> call) {
        if (!isSilent(ref)) {
            policies.find(policy, ref, classes).forEach(call);
        }
    }

    <P extends AssociationPolicy> void fire(
            Class<P> policy, NodeRef ref, QName association, Consumer<P> call) {
        if (!isSilent(ref)) {
            policies.find(policy, ref, classes(ref), association).forEach(call);
        }
    }
}

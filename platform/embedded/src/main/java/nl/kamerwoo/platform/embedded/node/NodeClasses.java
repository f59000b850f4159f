package nl.kamerwoo.platform.embedded.node;

import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes what a node is: its type and its aspects. */
public class NodeClasses {

    private final NodeStore nodes;
    private final AssociationStore associations;
    private final NodeEvents events;
    private final NodeChanges changes;
    private final NodeLinks links;
    private final DictionaryService dictionary;

    public NodeClasses(
            NodeStore nodes,
            AssociationStore associations,
            NodeEvents events,
            NodeChanges changes,
            NodeLinks links,
            DictionaryService dictionary) {
        this.nodes = nodes;
        this.associations = associations;
        this.events = events;
        this.changes = changes;
        this.links = links;
        this.dictionary = dictionary;
    }

    void setType(NodeRef ref, QName type) {
        if (dictionary.getType(type) == null) {
            throw new InvalidTypeException(type);
        }
        NodeState node = nodes.get(ref);
        QName old = node.type();
        changes.tellBefore(node);
        events.fire(
                BeforeSetNodeTypePolicy.class,
                ref,
                policy -> policy.beforeSetNodeType(ref, old, type));
        boolean changed = !old.equals(type);
        if (changed) {
            changes.touch(node);
            node.type = type;
            nodes.update(node);
        }
        if (changes.apply(node, type, Set.of(), Map.of(), false, true) || changed) {
            changes.tellAfter(node);
            events.changed(ref);
            events.fire(
                    OnSetNodeTypePolicy.class, ref, policy -> policy.onSetNodeType(ref, old, type));
        }
    }

    void add(NodeRef ref, QName aspect, Map<QName, Serializable> properties) {
        if (dictionary.getAspect(aspect) == null) {
            throw new InvalidAspectException(aspect);
        }
        Map<QName, Serializable> given = properties == null ? Map.of() : properties;
        changes.change(nodes.get(ref), aspect, Set.of(aspect), given, false);
    }

    /** With an aspect go its properties and associations. */
    void remove(NodeRef ref, QName aspect) {
        NodeState node = nodes.get(ref);
        if (!nodes.aspects(node).contains(aspect)) {
            return;
        }
        changes.tellBefore(node);
        events.fire(
                BeforeRemoveAspectPolicy.class,
                ref,
                List.of(aspect),
                policy -> policy.beforeRemoveAspect(ref, aspect));
        nodes.removeAspect(node, aspect);
        changes.touch(node);
        AspectDefinition definition = dictionary.getAspect(aspect);
        if (definition != null) {
            Map<QName, Serializable> before = changes.properties(node);
            if (changes.remove(node, definition.getProperties().keySet())) {
                changes.tellOfProperties(node, before, changes.properties(node));
            }
            definition.getAssociations().keySet().forEach(type -> removeAssociations(node, type));
        }
        changes.tellAfter(node);
        events.changed(ref);
        events.fire(
                OnRemoveAspectPolicy.class,
                ref,
                List.of(aspect),
                policy -> policy.onRemoveAspect(ref, aspect));
    }

    private void removeAssociations(NodeState node, QName type) {
        associations.children(node, type).forEach(links::remove);
        for (AssociationRef peer : associations.targets(node)) {
            if (peer.getTypeQName().equals(type)) {
                links.dissociate(node.ref(), peer.getTargetRef(), type);
            }
        }
    }
}

package nl.kamerwoo.platform.embedded.node;

import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds the associations of a node by their type and name, or by what the child is. */
public class AssociationQueries {

    /** A text that is longer lies where the database cannot compare it. */
    private static final int LONGEST_COMPARED = 1024;

    private final NodeStore nodes;
    private final AssociationStore associations;
    private final NodeChanges changes;

    public AssociationQueries(NodeStore nodes, AssociationStore associations, NodeChanges changes) {
        this.nodes = nodes;
        this.associations = associations;
        this.changes = changes;
    }

    ChildAssociationRef primaryParent(NodeRef ref) {
        return associations.primaryParent(nodes.get(ref));
    }

    List<ChildAssociationRef> parents(NodeRef ref) {
        return associations.parents(nodes.get(ref));
    }

    List<ChildAssociationRef> parents(NodeRef ref, QNamePattern type, QNamePattern name) {
        return matching(parents(ref), type, name);
    }

    List<ChildAssociationRef> children(NodeRef ref) {
        return associations.children(nodes.get(ref));
    }

    List<ChildAssociationRef> children(NodeRef ref, QNamePattern type, QNamePattern name) {
        return type instanceof QName oneType && name instanceof QName oneName
                ? associations.children(nodes.get(ref), oneType, oneName)
                : matching(children(ref), type, name);
    }

    private static List<ChildAssociationRef> matching(
            List<ChildAssociationRef> all, QNamePattern type, QNamePattern name) {
        List<ChildAssociationRef> matching = new ArrayList<>(all);
        matching.removeIf(
                each -> !type.isMatch(each.getTypeQName()) || !name.isMatch(each.getQName()));
        return matching;
    }

    List<ChildAssociationRef> childrenOfTypes(NodeRef ref, Set<QName> types) {
        return children(ref).stream()
                .filter(each -> types.contains(nodes.get(each.getChildRef()).type()))
                .toList();
    }

    /** Null when there is none. */
    NodeRef childNamed(NodeRef ref, QName assocType, String name) {
        return associations.named(nodes.get(ref), assocType, name).stream()
                .map(ChildAssociationRef::getChildRef)
                .findFirst()
                .orElse(null);
    }

    List<ChildAssociationRef> childrenNamed(
            NodeRef ref, QName assocType, Collection<String> names) {
        NodeState parent = nodes.get(ref);
        return names.stream()
                .distinct()
                .flatMap(name -> associations.named(parent, assocType, name).stream())
                .toList();
    }

    List<ChildAssociationRef> childrenWith(NodeRef ref, QName property, Serializable value) {
        if (!(value instanceof String text) || text.length() > LONGEST_COMPARED) {
            throw new IllegalArgumentException("Not supported for this value: " + value);
        }
        return children(ref).stream()
                .filter(
                        each ->
                                text.equals(
                                        changes.property(nodes.get(each.getChildRef()), property)))
                .toList();
    }

    List<AssociationRef> targets(NodeRef ref, QNamePattern type) {
        return associations.targets(nodes.get(ref)).stream()
                .filter(each -> type.isMatch(each.getTypeQName()))
                .toList();
    }

    List<AssociationRef> sources(NodeRef ref, QNamePattern type) {
        return associations.sources(nodes.get(ref)).stream()
                .filter(each -> type.isMatch(each.getTypeQName()))
                .toList();
    }
}

package nl.kamerwoo.platform.embedded.node;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds a node against what the model demands of its type and aspects. */
public class Integrity {

    private final DictionaryService dictionary;
    private final NodeStore nodes;
    private final AssociationStore associations;

    public Integrity(DictionaryService dictionary, NodeStore nodes, AssociationStore associations) {
        this.dictionary = dictionary;
        this.nodes = nodes;
        this.associations = associations;
    }

    /** Whether a property or association is missing that is required, though not enforced. */
    boolean isIncomplete(NodeState node) {
        Map<QName, Serializable> values = nodes.properties(node);
        return classes(node).stream()
                .anyMatch(
                        each ->
                                each.getProperties().values().stream()
                                                .filter(property -> isSoft(property))
                                                .anyMatch(
                                                        property ->
                                                                values.get(property.getName())
                                                                        == null)
                                        || lacksTarget(
                                                node,
                                                each,
                                                association ->
                                                        association.isTargetMandatory()
                                                                && !association
                                                                        .isTargetMandatoryEnforced()));
    }

    private static boolean isSoft(PropertyDefinition property) {
        return property.isMandatory() && !property.isMandatoryEnforced();
    }

    List<IntegrityRecord> violations(NodeState node) {
        List<IntegrityRecord> violations = new ArrayList<>();
        for (ClassDefinition each : classes(node)) {
            if (!each.getName().equals(ContentModel.ASPECT_AUDITABLE)) {
                each.getProperties()
                        .values()
                        .forEach(property -> check(node, property, violations));
            }
            if (lacksTarget(node, each, AssociationDefinition::isTargetMandatoryEnforced)) {
                violations.add(
                        record("A mandatory association has no target", node, each.getName()));
            }
        }
        checkTargets(node, violations);
        checkParents(node, violations);
        return violations;
    }

    private Collection<ClassDefinition> classes(NodeState node) {
        List<ClassDefinition> classes = new ArrayList<>();
        classes.add(dictionary.getType(node.type()));
        nodes.aspects(node).forEach(aspect -> classes.add(dictionary.getAspect(aspect)));
        classes.removeIf(each -> each == null);
        return classes;
    }

    private void check(
            NodeState node, PropertyDefinition property, List<IntegrityRecord> violations) {
        Serializable value = nodes.properties(node).get(property.getName());
        if (value == null && property.getName().equals(ContentModel.PROP_NAME)) {
            value = node.ref().getId();
        }
        if (value == null && property.isMandatory() && property.isMandatoryEnforced()) {
            violations.add(record("Mandatory property not set", node, property.getName()));
        }
        for (ConstraintDefinition constraint : property.getConstraints()) {
            try {
                constraint.getConstraint().evaluate(value);
            } catch (ConstraintException e) {
                violations.add(
                        record(
                                "Invalid property value: " + e.getMessage(),
                                node,
                                property.getName()));
            }
        }
    }

    private boolean lacksTarget(
            NodeState node, ClassDefinition of, Predicate<AssociationDefinition> demanding) {
        return of.getAssociations().values().stream()
                .filter(demanding)
                .anyMatch(association -> countTargets(node, association) == 0);
    }

    private long countTargets(NodeState node, AssociationDefinition association) {
        QName type = association.getName();
        return association.isChild()
                ? associations.children(node, type).size()
                : associations.targets(node).stream()
                        .filter(each -> each.getTypeQName().equals(type))
                        .count();
    }

    private void checkTargets(NodeState node, List<IntegrityRecord> violations) {
        for (ClassDefinition each : classes(node)) {
            each.getAssociations().values().stream()
                    .filter(association -> !association.isChild() && !association.isTargetMany())
                    .filter(association -> countTargets(node, association) > 1)
                    .forEach(
                            association ->
                                    violations.add(
                                            record(
                                                    "The association has more than one target",
                                                    node,
                                                    association.getName())));
        }
    }

    /** A node hangs on no more parents by an association than that lets it. */
    private void checkParents(NodeState node, List<IntegrityRecord> violations) {
        associations.parents(node).stream()
                .map(ChildAssociationRef::getTypeQName)
                .collect(Collectors.groupingBy(type -> type, Collectors.counting()))
                .forEach(
                        (type, parents) -> {
                            AssociationDefinition association = dictionary.getAssociation(type);
                            if (parents > 1 && association != null && !association.isSourceMany()) {
                                violations.add(
                                        record(
                                                "The association has more than one parent",
                                                node,
                                                type));
                            }
                        });
    }

    private static IntegrityRecord record(String what, NodeState node, QName about) {
        return new IntegrityRecord(what + ": \n   Node: " + node.ref() + "\n   About: " + about);
    }
}

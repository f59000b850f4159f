package nl.kamerwoo.platform.embedded.workflow;

import nl.kamerwoo.platform.embedded.dictionary.Values;

import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Properties on their way into the engine. */
public final class PropertyVariables {

    /** Takes what the engine has a place of its own for, and says that it did. */
    interface Fields {
        boolean take(QName property, Serializable value);
    }

    private final WorkflowNames names;
    private final NodeVariables nodes;

    public PropertyVariables(WorkflowNames names, NodeVariables nodes) {
        this.names = names;
        this.nodes = nodes;
    }

    /** Without those that the type protects: whoever sets one is not told. */
    Map<String, Object> of(Map<QName, Serializable> properties, TaskType type, Fields fields) {
        Map<String, Object> variables = new HashMap<>();
        properties.forEach(
                (name, value) -> {
                    if (!fields.take(name, value) && !type.isProtected(name)) {
                        variables.put(names.variable(name), variable(name, value, type));
                    }
                });
        return variables;
    }

    /** What the type does not know goes in as it is: a list of nodes stays one of references. */
    private Object variable(QName name, Serializable value, TaskType type) {
        PropertyDefinition property = type.properties().get(name);
        if (property != null) {
            return converted(property, value);
        }
        AssociationDefinition association = type.associations().get(name);
        if (association != null) {
            return nodes.ofProperty(value, association.isTargetMany());
        }
        return value instanceof NodeRef node ? nodes.node(node) : value;
    }

    private Object converted(PropertyDefinition property, Serializable value) {
        DataTypeDefinition type = property.getDataType();
        Serializable converted =
                value instanceof Collection<?> values ? list(type, values) : Values.as(type, value);
        return type.getName().equals(DataTypeDefinition.NODE_REF)
                ? nodes.ofProperty(converted, property.isMultiValued())
                : converted;
    }

    private static Serializable list(DataTypeDefinition type, Collection<?> values) {
        ArrayList<Serializable> list = new ArrayList<>();
        values.forEach(each -> list.add(Values.as(type, (Serializable) each)));
        return list;
    }
}

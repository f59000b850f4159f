package nl.kamerwoo.platform.embedded.workflow;

import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassAttributeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;

import java.util.HashMap;
import java.util.Map;

/** What a form key names: a type with all that its mandatory aspects add. */
record TaskType(
        TypeDefinition definition,
        Map<QName, PropertyDefinition> properties,
        Map<QName, AssociationDefinition> associations) {

    static TaskType of(TypeDefinition type) {
        Map<QName, PropertyDefinition> properties = new HashMap<>(type.getProperties());
        Map<QName, AssociationDefinition> associations = new HashMap<>(type.getAssociations());
        for (AspectDefinition aspect : type.getDefaultAspects()) {
            properties.putAll(aspect.getProperties());
            associations.putAll(aspect.getAssociations());
        }
        return new TaskType(type, properties, associations);
    }

    boolean has(QName name) {
        return properties.containsKey(name) || associations.containsKey(name);
    }

    boolean isProtected(QName name) {
        ClassAttributeDefinition attribute =
                properties.containsKey(name) ? properties.get(name) : associations.get(name);
        return attribute != null && attribute.isProtected();
    }
}

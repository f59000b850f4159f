package nl.kamerwoo.platform.embedded.node;

import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the model wants on a node beside what is asked for: aspects and values. */
final class ModelDemands {

    private final DictionaryService dictionary;

    ModelDemands(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    /** Those that are to be on a node of the class with these properties, and are not. */
    Set<QName> aspects(Set<QName> existing, Collection<QName> properties, QName className) {
        Set<QName> missing = new LinkedHashSet<>();
        demand(className, existing, missing);
        for (QName property : properties) {
            PropertyDefinition definition = dictionary.getProperty(property);
            if (definition != null && definition.getContainerClass().isAspect()) {
                demand(definition.getContainerClass().getName(), existing, missing);
            }
        }
        return missing;
    }

    private void demand(QName className, Set<QName> existing, Set<QName> missing) {
        ClassDefinition definition = className == null ? null : dictionary.getClass(className);
        if (definition == null
                || definition.isAspect()
                        && (existing.contains(className) || !missing.add(className))) {
            return;
        }
        definition.getDefaultAspectNames().forEach(aspect -> demand(aspect, existing, missing));
    }

    /** The values that the model gives to what has none yet. */
    Map<QName, Serializable> defaults(
            Set<QName> existing, QName className, Collection<QName> aspects) {
        Set<QName> classes = new HashSet<>(aspects);
        if (className != null) {
            classes.add(className);
        }
        Map<QName, Serializable> defaults = new HashMap<>();
        for (QName each : classes) {
            ClassDefinition definition = dictionary.getClass(each);
            if (definition != null) {
                defaults.putAll(definition.getDefaultValues());
            }
        }
        defaults.keySet().removeAll(existing);
        return defaults;
    }
}

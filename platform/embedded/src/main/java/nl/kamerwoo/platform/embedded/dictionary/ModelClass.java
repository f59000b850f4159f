package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A type or an aspect: what it declares itself, and through its parent what it inherits. */
final class ModelClass implements TypeDefinition, AspectDefinition {

    private final Map<QName, ModelClass> classes;
    private final ModelInfo model;
    private final QName name;
    private final QName parentName;
    private final boolean aspect;
    private final Boolean archive;
    private final Label label;
    private final Map<QName, PropertyDefinition> properties = new LinkedHashMap<>();
    private final Map<QName, AssociationDefinition> associations = new LinkedHashMap<>();
    private final Set<QName> mandatoryAspects = new LinkedHashSet<>();
    private final Map<QName, Serializable> defaults = new LinkedHashMap<>();

    ModelClass(
            Map<QName, ModelClass> classes,
            ModelInfo model,
            QName name,
            QName parentName,
            boolean aspect,
            Boolean archive,
            Label label) {
        this.classes = classes;
        this.model = model;
        this.name = name;
        this.parentName = parentName;
        this.aspect = aspect;
        this.archive = archive;
        this.label = label;
        ModelClass parent = parent();
        if (parentName != null && parent == null) {
            throw new IllegalArgumentException(name + " extends the unknown " + parentName);
        }
        if (parent != null) {
            properties.putAll(parent.properties);
            associations.putAll(parent.associations);
            mandatoryAspects.addAll(parent.mandatoryAspects);
            defaults.putAll(parent.defaults);
        }
    }

    Map<QName, ModelClass> classes() {
        return classes;
    }

    ModelClass parent() {
        return parentName == null ? null : classes.get(parentName);
    }

    void add(ModelProperty property) {
        properties.put(property.getName(), property);
        if (property.getDefaultValue() != null) {
            defaults.put(property.getName(), property.getDefaultValue());
        }
    }

    void add(ModelAssociation association) {
        associations.put(association.getName(), association);
    }

    void require(QName mandatoryAspect) {
        mandatoryAspects.add(mandatoryAspect);
    }

    boolean is(QName other) {
        return name.equals(other) || parent() != null && parent().is(other);
    }

    @Override
    public ModelDefinition getModel() {
        return model;
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return label.title(messageLookup);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return label.description(messageLookup);
    }

    @Override
    public QName getParentName() {
        return parentName;
    }

    @Override
    public boolean isAspect() {
        return aspect;
    }

    @Override
    public Boolean getArchive() {
        return archive != null || parent() == null ? archive : parent().getArchive();
    }

    @Override
    public Map<QName, PropertyDefinition> getProperties() {
        return properties;
    }

    @Override
    public Map<QName, Serializable> getDefaultValues() {
        return defaults;
    }

    @Override
    public Map<QName, AssociationDefinition> getAssociations() {
        return associations;
    }

    @Override
    public Map<QName, ChildAssociationDefinition> getChildAssociations() {
        Map<QName, ChildAssociationDefinition> children = new LinkedHashMap<>();
        associations.forEach(
                (key, association) -> {
                    if (association.isChild()) {
                        children.put(key, (ChildAssociationDefinition) association);
                    }
                });
        return children;
    }

    @Override
    public List<AspectDefinition> getDefaultAspects() {
        return mandatoryAspects.stream()
                .map(required -> (AspectDefinition) classes.get(required))
                .toList();
    }

    @Override
    public Set<QName> getDefaultAspectNames() {
        return mandatoryAspects;
    }

    @Override
    public String toString() {
        return name.toString();
    }
}

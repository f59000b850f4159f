package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What the models say of types, aspects, properties, associations and constraints. */
public class EmbeddedDictionary implements DictionaryService {

    private final NamespaceService namespaces;
    private final Map<QName, ModelInfo> models = new ConcurrentHashMap<>();
    private final Map<QName, ModelClass> classes = new ConcurrentHashMap<>();
    private final Map<QName, PropertyDefinition> properties = new ConcurrentHashMap<>();
    private final Map<QName, AssociationDefinition> associations = new ConcurrentHashMap<>();
    private final Map<QName, ModelConstraint> constraints = new ConcurrentHashMap<>();

    public EmbeddedDictionary(NamespaceService namespaces) {
        this.namespaces = namespaces;
    }

    public void load(InputStream model) {
        new ModelReader(this, namespaces, model).read();
    }

    void add(ModelInfo model) {
        models.put(model.getName(), model);
    }

    void add(ModelConstraint constraint) {
        constraints.put(constraint.getName(), constraint);
    }

    void add(ModelClass read) {
        classes.put(read.getName(), read);
        read.getProperties().forEach(properties::putIfAbsent);
        read.getAssociations().forEach(associations::putIfAbsent);
    }

    Map<QName, ModelClass> classes() {
        return classes;
    }

    @Override
    public Collection<QName> getAllModels() {
        return models.keySet();
    }

    @Override
    public ModelDefinition getModel(QName model) {
        return models.get(model);
    }

    @Override
    public DataTypeDefinition getDataType(QName name) {
        return DataTypes.named(name);
    }

    @Override
    public Collection<QName> getAllTypes() {
        return classes(each -> !each.isAspect());
    }

    @Override
    public Collection<QName> getTypes(QName model) {
        return classes(each -> !each.isAspect() && each.getModel().getName().equals(model));
    }

    @Override
    public Collection<QName> getSubTypes(QName type, boolean follow) {
        return descendants(type, follow);
    }

    @Override
    public Collection<QName> getAllAspects() {
        return classes(ModelClass::isAspect);
    }

    @Override
    public Collection<QName> getAspects(QName model) {
        return classes(each -> each.isAspect() && each.getModel().getName().equals(model));
    }

    @Override
    public Collection<QName> getSubAspects(QName aspect, boolean follow) {
        return descendants(aspect, follow);
    }

    private Collection<QName> descendants(QName ancestor, boolean follow) {
        return classes(
                each ->
                        follow
                                ? !each.getName().equals(ancestor) && each.is(ancestor)
                                : ancestor.equals(each.getParentName()));
    }

    private Collection<QName> classes(Predicate<ModelClass> filter) {
        return classes.values().stream().filter(filter).map(ModelClass::getName).toList();
    }

    @Override
    public TypeDefinition getType(QName name) {
        ModelClass found = classes.get(name);
        return found == null || found.isAspect() ? null : found;
    }

    @Override
    public AspectDefinition getAspect(QName name) {
        ModelClass found = classes.get(name);
        return found == null || !found.isAspect() ? null : found;
    }

    @Override
    public ClassDefinition getClass(QName name) {
        return classes.get(name);
    }

    @Override
    public boolean isSubClass(QName className, QName ofClassName) {
        ModelClass found = classes.get(className);
        return found != null && found.is(ofClassName);
    }

    @Override
    public PropertyDefinition getProperty(QName className, QName propertyName) {
        ModelClass found = classes.get(className);
        return found == null ? null : found.getProperties().get(propertyName);
    }

    @Override
    public Map<QName, PropertyDefinition> getPropertyDefs(QName className) {
        ModelClass found = classes.get(className);
        return found == null ? Map.of() : new LinkedHashMap<>(found.getProperties());
    }

    @Override
    public PropertyDefinition getProperty(QName propertyName) {
        return properties.get(propertyName);
    }

    @Override
    public Collection<QName> getProperties(QName model) {
        return properties(each -> each.getModel().getName().equals(model));
    }

    @Override
    public Collection<QName> getAllProperties(QName dataType) {
        return properties(
                each -> dataType == null || each.getDataType().getName().equals(dataType));
    }

    private Collection<QName> properties(Predicate<PropertyDefinition> filter) {
        return properties.values().stream()
                .filter(filter)
                .map(PropertyDefinition::getName)
                .toList();
    }

    @Override
    public AssociationDefinition getAssociation(QName associationName) {
        return associations.get(associationName);
    }

    @Override
    public ConstraintDefinition getConstraint(QName constraintQName) {
        return constraints.get(constraintQName);
    }

    @Override
    public Collection<ConstraintDefinition> getConstraints(QName model) {
        String uri = model.getNamespaceURI();
        return constraints.values().stream()
                .filter(each -> each.getName().getNamespaceURI().equals(uri))
                .map(ConstraintDefinition.class::cast)
                .toList();
    }

    @Override
    public String getMessage(String messageKey) {
        return I18NUtil.getMessage(messageKey);
    }

    @Override
    public String getMessage(String messageKey, Locale locale) {
        return I18NUtil.getMessage(messageKey, locale);
    }

    @Override
    public String getMessage(String messageKey, Object... params) {
        return I18NUtil.getMessage(messageKey, params);
    }

    @Override
    public String getMessage(String messageKey, Locale locale, Object... params) {
        return I18NUtil.getMessage(messageKey, locale, params);
    }
}

package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

import java.util.List;
import java.util.Locale;

record ModelProperty(
        QName name,
        ModelClass owner,
        DataType type,
        boolean multiple,
        boolean mandatory,
        boolean enforced,
        boolean isProtected,
        boolean isIndexed,
        String defaultValue,
        List<ConstraintDefinition> constraints,
        Label label)
        implements PropertyDefinition {

    @Override
    public ModelDefinition getModel() {
        return owner.getModel();
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
    public String getTitle(MessageLookup messageLookup, Locale locale) {
        return label.title(messageLookup, locale);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return label.description(messageLookup);
    }

    @Override
    public String getDefaultValue() {
        return defaultValue;
    }

    @Override
    public DataTypeDefinition getDataType() {
        return type;
    }

    @Override
    public ClassDefinition getContainerClass() {
        return owner;
    }

    @Override
    public boolean isMultiValued() {
        return multiple;
    }

    @Override
    public boolean isMandatory() {
        return mandatory;
    }

    @Override
    public boolean isMandatoryEnforced() {
        return enforced;
    }

    @Override
    public List<ConstraintDefinition> getConstraints() {
        return constraints;
    }
}

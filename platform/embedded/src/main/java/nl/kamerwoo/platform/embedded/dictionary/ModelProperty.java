package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

import java.util.List;
import java.util.Locale;

/** Its components are the getters of the definition. */
record ModelProperty(
        QName getName,
        ModelClass getContainerClass,
        DataType getDataType,
        boolean isMultiValued,
        boolean isMandatory,
        boolean isMandatoryEnforced,
        boolean isProtected,
        boolean isIndexed,
        String getDefaultValue,
        List<ConstraintDefinition> getConstraints,
        Label label)
        implements PropertyDefinition {

    @Override
    public ModelDefinition getModel() {
        return getContainerClass.getModel();
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
}

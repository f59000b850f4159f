package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;

import java.util.List;
import java.util.Locale;

public interface PropertyDefinition extends ClassAttributeDefinition {

    String getTitle(MessageLookup messageLookup, Locale locale);

    String getDefaultValue();

    DataTypeDefinition getDataType();

    ClassDefinition getContainerClass();

    boolean isMultiValued();

    boolean isMandatory();

    boolean isMandatoryEnforced();

    boolean isIndexed();

    List<ConstraintDefinition> getConstraints();
}

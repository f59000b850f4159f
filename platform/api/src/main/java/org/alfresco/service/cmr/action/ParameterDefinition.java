package org.alfresco.service.cmr.action;

import org.alfresco.service.namespace.QName;

public interface ParameterDefinition {
    String getName();

    QName getType();

    boolean isMandatory();

    boolean isMultiValued();

    String getDisplayLabel();

    String getParameterConstraintName();
}

package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

public interface AssociationDefinition extends ClassAttributeDefinition {

    boolean isChild();

    ClassDefinition getSourceClass();

    QName getSourceRoleName();

    boolean isSourceMandatory();

    boolean isSourceMany();

    ClassDefinition getTargetClass();

    QName getTargetRoleName();

    boolean isTargetMandatory();

    boolean isTargetMandatoryEnforced();

    boolean isTargetMany();
}

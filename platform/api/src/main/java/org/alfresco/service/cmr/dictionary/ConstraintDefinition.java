package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

public interface ConstraintDefinition {

    QName getName();

    QName getRef();

    String getTitle(MessageLookup messageLookup);

    Constraint getConstraint();
}

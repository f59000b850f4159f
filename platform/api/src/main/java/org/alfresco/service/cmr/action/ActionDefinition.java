package org.alfresco.service.cmr.action;

import org.alfresco.service.namespace.QName;

import java.util.Set;

public interface ActionDefinition extends ParameterizedItemDefinition {
    Set<QName> getApplicableTypes();

    boolean getTrackStatus();
}

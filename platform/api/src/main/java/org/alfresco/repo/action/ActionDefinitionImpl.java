package org.alfresco.repo.action;

import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.namespace.QName;

import java.util.HashSet;
import java.util.Set;

public class ActionDefinitionImpl extends ParameterizedItemDefinitionImpl
        implements ActionDefinition {
    private static final long serialVersionUID = 1L;

    private HashSet<QName> applicableTypes = new HashSet<>();
    private boolean trackStatus;

    public ActionDefinitionImpl(String name) {
        super(name);
    }

    @Override
    public Set<QName> getApplicableTypes() {
        return applicableTypes;
    }

    public void setApplicableTypes(Set<QName> applicableTypes) {
        this.applicableTypes = new HashSet<>(applicableTypes);
    }

    @Override
    public boolean getTrackStatus() {
        return trackStatus;
    }

    public void setTrackStatus(boolean trackStatus) {
        this.trackStatus = trackStatus;
    }
}

package org.alfresco.service.cmr.action;

import org.alfresco.service.cmr.repository.NodeRef;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

public interface ActionService {
    ActionDefinition getActionDefinition(String name);

    List<ActionDefinition> getActionDefinitions();

    Action createAction(String name);

    Action createAction(String name, Map<String, Serializable> params);

    void executeAction(Action action, NodeRef actionedUponNodeRef);

    void executeAction(Action action, NodeRef actionedUponNodeRef, boolean checkConditions);

    void executeAction(
            Action action,
            NodeRef actionedUponNodeRef,
            boolean checkConditions,
            boolean executeAsynchronously);
}

package org.alfresco.repo.action.executer;

import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

public interface ActionExecuter {
    String PARAM_RESULT = "result";

    ActionDefinition getActionDefinition();

    String getQueueName();

    void execute(Action action, NodeRef actionedUponNodeRef);

    default boolean isExecuteAsynchronously(NodeRef actionedUponNodeRef) {
        return false;
    }
}

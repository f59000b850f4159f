package org.alfresco.repo.action;

import org.alfresco.repo.action.executer.ActionExecuter;

public interface RuntimeActionService {
    void registerActionExecuter(ActionExecuter actionExecuter);
}

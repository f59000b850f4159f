package org.alfresco.repo.action.executer;

import org.alfresco.repo.action.ActionDefinitionImpl;
import org.alfresco.repo.action.ParameterizedItemAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.HashSet;
import java.util.Set;

/** An action. Its bean, of parent {@code action-executer}, gives it its name. */
public abstract class ActionExecuterAbstractBase extends ParameterizedItemAbstractBase
        implements ActionExecuter {
    protected ActionDefinition actionDefinition;
    protected boolean publicAction = true;
    protected Set<QName> applicableTypes = new HashSet<>();
    private String queueName = "";
    private boolean trackStatus;

    public void init() {
        if (publicAction) {
            runtimeActionService.registerActionExecuter(this);
        }
    }

    /** Whether it is offered to whoever asks which actions there are. */
    public void setPublicAction(boolean publicAction) {
        this.publicAction = publicAction;
    }

    public void setApplicableTypes(String[] applicableTypes) {
        for (String type : applicableTypes) {
            this.applicableTypes.add(QName.createQName(type));
        }
    }

    public void setTrackStatus(boolean trackStatus) {
        this.trackStatus = trackStatus;
    }

    public void setQueueName(String queueName) {
        this.queueName = queueName;
    }

    @Override
    public String getQueueName() {
        return queueName;
    }

    @Override
    public ActionDefinition getActionDefinition() {
        if (actionDefinition == null) {
            ActionDefinitionImpl definition = new ActionDefinitionImpl(name);
            definition.setTitleKey(getTitleKey());
            definition.setDescriptionKey(getDescriptionKey());
            definition.setTrackStatus(trackStatus);
            definition.setAdhocPropertiesAllowed(getAdhocPropertiesAllowed());
            definition.setLocalizedParameterDefinitions(getLocalizedParameterDefinitions());
            definition.setApplicableTypes(applicableTypes);
            actionDefinition = definition;
        }
        return actionDefinition;
    }

    @Override
    public void execute(Action action, NodeRef actionedUponNodeRef) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An action is executed inside a transaction");
        }
        checkMandatoryProperties(action, getActionDefinition());
        executeImpl(action, actionedUponNodeRef);
    }

    protected abstract void executeImpl(Action action, NodeRef actionedUponNodeRef);
}

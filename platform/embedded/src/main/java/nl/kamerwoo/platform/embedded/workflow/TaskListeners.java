package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.VariableScope;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happens to every task before the listeners of its own get to see it. */
public final class TaskListeners {

    private final TaskTypes types;
    private final VariableProperties properties;
    private final PropertyVariables variables;
    private final WorkflowNames names;
    private final Actors actors;

    public TaskListeners(
            TaskTypes types,
            VariableProperties properties,
            PropertyVariables variables,
            WorkflowNames names,
            Actors actors) {
        this.types = types;
        this.properties = properties;
        this.variables = variables;
        this.names = names;
        this.actors = actors;
    }

    void created(DelegateTask task) {
        TaskType type = types.of(task);
        task.setVariablesLocal(
                variables.of(
                        defaults(task, type), type, (name, value) -> takes(task, name, value)));
        task.setVariableLocal(
                ActivitiConstants.PROP_TASK_FORM_KEY, names.prefixed(type.definition().getName()));
        ActivitiScriptNode initiator =
                (ActivitiScriptNode)
                        task.getExecution().getVariable(WorkflowConstants.PROP_INITIATOR);
        if (initiator != null) {
            String user = (String) initiator.getProperties().get("cm:userName");
            task.addUserIdentityLink(user, IdentityLinkType.STARTER);
        }
    }

    private Map<QName, Serializable> defaults(DelegateTask task, TaskType type) {
        Map<QName, Serializable> present = properties.of(task, type, false);
        Map<QName, Serializable> defaults = new HashMap<>();
        type.properties()
                .forEach(
                        (name, property) -> {
                            if (property.getDefaultValue() != null && present.get(name) == null) {
                                defaults.put(name, property.getDefaultValue());
                            }
                        });
        PropertyDefinition priority = type.properties().get(WorkflowModel.PROP_PRIORITY);
        if (priority != null && !allows(priority, present.get(WorkflowModel.PROP_PRIORITY))) {
            defaults.put(WorkflowModel.PROP_PRIORITY, Integer.valueOf(priority.getDefaultValue()));
        }
        String described = (String) present.get(WorkflowModel.PROP_DESCRIPTION);
        if (described == null || described.isEmpty()) {
            defaults.put(WorkflowModel.PROP_DESCRIPTION, description(task));
        }
        return defaults;
    }

    private static boolean allows(PropertyDefinition property, Serializable value) {
        try {
            property.getConstraints().forEach(each -> each.getConstraint().evaluate(value));
            return true;
        } catch (ConstraintException e) {
            return false;
        }
    }

    /** As the bundles say, else that of the whole process, else the name of the task. */
    private String description(DelegateTask task) {
        VariableScope execution = task.getExecution();
        ProcessDefinition definition =
                (ProcessDefinition) ((TaskEntity) task).getExecution().getProcessDefinition();
        Object ofProcess =
                execution.getVariable(names.variable(WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
        return Labels.description(
                definition.getKey() + ".task." + task.getTaskDefinitionKey(),
                "".equals(ofProcess) ? null : (String) ofProcess,
                task.getName());
    }

    private static boolean takes(DelegateTask task, QName name, Serializable value) {
        if (name.equals(WorkflowModel.PROP_DESCRIPTION)) {
            task.setDescription(TaskUpdates.as(String.class, name, value));
        } else if (name.equals(WorkflowModel.PROP_DUE_DATE)) {
            task.setDueDate(TaskUpdates.as(Date.class, name, value));
        } else if (name.equals(WorkflowModel.PROP_PRIORITY)) {
            task.setPriority(TaskUpdates.as(Integer.class, name, value));
        } else if (name.equals(ContentModel.PROP_OWNER)) {
            task.setAssignee(TaskUpdates.as(String.class, name, value));
        } else {
            return false;
        }
        return true;
    }

    /** After the listeners of its own: whether somebody is to be told. */
    static void announced(DelegateTask task) {
        Object mail = task.getExecution().getVariable("bpm_sendEMailNotifications");
        if (Boolean.TRUE.equals(mail)) {
            throw new UnsupportedOperationException("Mail about tasks, bpm:sendEMailNotifications");
        }
    }

    void completed(DelegateTask task) {
        checkMandatory(task);
        Map<String, Object> last = new HashMap<>();
        last.put(
                names.variable(WorkflowModel.PROP_STATUS), WorkflowConstants.TASK_STATUS_COMPLETED);
        Collection<?> links = ((TaskEntity) task).getIdentityLinks();
        if (!links.isEmpty()) {
            ArrayList<String> pool = new ArrayList<>();
            actors.pooled(task.getCandidates()).stream().map(NodeRef::toString).forEach(pool::add);
            last.put(ActivitiConstants.PROP_POOLED_ACTORS_HISTORY, pool);
        }
        task.setVariablesLocal(last);
    }

    private void checkMandatory(DelegateTask task) {
        TaskType type = types.of(task);
        Map<QName, Serializable> present = properties.of(task, type, true);
        List<QName> missing = new ArrayList<>();
        type.properties().values().stream()
                .filter(PropertyDefinition::isMandatory)
                .map(PropertyDefinition::getName)
                .forEach(missing::add);
        type.associations().values().stream()
                .filter(AssociationDefinition::isTargetMandatory)
                .map(AssociationDefinition::getName)
                .forEach(missing::add);
        missing.removeIf(name -> isExempt(name) || isFilled(present.get(name)));
        if (!missing.isEmpty()) {
            throw new WorkflowException(
                    "Mandatory task properties have not been provided: " + missing);
        }
    }

    private static boolean isExempt(QName name) {
        String uri = name.getNamespaceURI();
        return uri.equals(NamespaceService.CONTENT_MODEL_1_0_URI)
                || uri.equals(NamespaceService.SYSTEM_MODEL_1_0_URI);
    }

    private static boolean isFilled(Serializable value) {
        return value != null && !"".equals(value);
    }
}

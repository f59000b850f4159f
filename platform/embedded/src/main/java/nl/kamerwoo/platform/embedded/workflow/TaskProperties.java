package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskInfo;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** What a task tells of itself: its variables, and what the engine keeps of every task. */
public final class TaskProperties {

    private final Engine engine;
    private final History history;
    private final TaskTypes types;
    private final VariableProperties variables;
    private final WorkflowNames names;
    private final Actors actors;

    public TaskProperties(
            Engine engine,
            History history,
            TaskTypes types,
            VariableProperties variableProperties,
            WorkflowNames names,
            Actors actors) {
        this.engine = engine;
        this.history = history;
        this.types = types;
        this.variables = variableProperties;
        this.names = names;
        this.actors = actors;
    }

    String formKey(Task task) {
        return engine.forms().getTaskFormData(task.getId()).getFormKey();
    }

    TaskType type(Task task) {
        return TaskType.of(types.task(formKey(task)));
    }

    Map<QName, Serializable> of(Task task) {
        Map<String, Object> all = engine.tasks().getVariables(task.getId());
        Map<String, Object> local = engine.tasks().getVariablesLocal(task.getId());
        Map<QName, Serializable> properties = variables.of(all, local, type(task));
        common(properties, task, null, all);
        List<NodeRef> pool = actors.pooled(engine.tasks().getIdentityLinksForTask(task.getId()));
        return VariableProperties.complete(properties, pool);
    }

    Map<QName, Serializable> of(HistoricTaskInstance task) {
        Map<String, Object> local = history.ofTask(task.getId());
        Map<String, Object> all = history.ofProcess(task.getProcessInstanceId());
        all.putAll(local);
        TaskType type = TaskType.of(types.task(formKey(local)));
        Map<QName, Serializable> properties = variables.of(all, local, type);
        common(properties, task, task.getEndTime(), local);
        return VariableProperties.complete(properties, formerPool(local));
    }

    /** Of a path: every variable. */
    Map<QName, Serializable> ofPath(String executionId) {
        return variables.ofPath(engine.runtime().getVariables(executionId));
    }

    static String formKey(Map<String, Object> historic) {
        return (String) historic.get(ActivitiConstants.PROP_TASK_FORM_KEY);
    }

    private static List<NodeRef> formerPool(Map<String, Object> local) {
        List<NodeRef> pool = new ArrayList<>();
        if (local.get(ActivitiConstants.PROP_POOLED_ACTORS_HISTORY) instanceof Collection<?> refs) {
            refs.forEach(ref -> pool.add(new NodeRef((String) ref)));
        }
        return pool;
    }

    private void common(
            Map<QName, Serializable> properties,
            TaskInfo task,
            Date completed,
            Map<String, Object> values) {
        properties.put(WorkflowModel.PROP_TASK_ID, task.getId());
        properties.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        properties.put(WorkflowModel.PROP_START_DATE, task.getCreateTime());
        properties.put(WorkflowModel.PROP_DUE_DATE, task.getDueDate());
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, completed);
        properties.put(WorkflowModel.PROP_PRIORITY, task.getPriority());
        properties.put(ContentModel.PROP_CREATED, task.getCreateTime());
        properties.put(ContentModel.PROP_OWNER, task.getAssignee());
        Object outcome = values.get(names.variable(WorkflowModel.PROP_OUTCOME));
        if (outcome != null) {
            properties.put(WorkflowModel.PROP_OUTCOME, (Serializable) outcome);
        }
    }

    /** Of the task that stands for the start: what the process was started with. */
    Map<QName, Serializable> ofStart(
            HistoricProcessInstance process, String formKey, boolean completed) {
        Map<String, Object> values = history.ofStart(process);
        Map<QName, Serializable> properties =
                variables.of(values, values, TaskType.of(types.start(formKey)));
        properties.put(
                WorkflowModel.PROP_TASK_ID, ActivitiConstants.START_TASK_PREFIX + process.getId());
        properties.put(WorkflowModel.PROP_START_DATE, process.getStartTime());
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, process.getStartTime());
        properties.put(ContentModel.PROP_CREATED, process.getStartTime());
        properties.put(
                WorkflowModel.PROP_DUE_DATE,
                first(values, WorkflowModel.PROP_WORKFLOW_DUE_DATE, WorkflowModel.PROP_DUE_DATE));
        properties.put(
                WorkflowModel.PROP_PRIORITY,
                first(values, WorkflowModel.PROP_PRIORITY, WorkflowModel.PROP_WORKFLOW_PRIORITY));
        ActivitiScriptNode initiator =
                (ActivitiScriptNode) values.get(WorkflowConstants.PROP_INITIATOR);
        if (initiator != null && initiator.exists()) {
            properties.put(
                    ContentModel.PROP_OWNER,
                    (Serializable) initiator.getProperties().get("userName"));
        }
        if (completed) {
            properties.put(WorkflowModel.PROP_STATUS, WorkflowConstants.TASK_STATUS_COMPLETED);
            properties.put(WorkflowModel.PROP_OUTCOME, ActivitiConstants.DEFAULT_TRANSITION_NAME);
        }
        return VariableProperties.visible(properties);
    }

    private Serializable first(Map<String, Object> values, QName preferred, QName otherwise) {
        Object value = values.get(names.variable(preferred));
        return (Serializable) (value == null ? values.get(names.variable(otherwise)) : value);
    }
}

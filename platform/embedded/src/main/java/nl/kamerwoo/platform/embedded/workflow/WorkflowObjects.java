package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.form.StartFormData;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.pvm.PvmActivity;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.task.Task;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.cmr.workflow.WorkflowTransition;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** What the engine has, as the platform shows it. */
public final class WorkflowObjects {

    private final Engine engine;
    private final History history;
    private final TaskTypes types;
    private final TaskProperties properties;
    private final WorkflowNames names;
    private final DictionaryService dictionary;

    public WorkflowObjects(
            Engine engine,
            History history,
            TaskTypes types,
            TaskProperties properties,
            WorkflowNames names,
            DictionaryService dictionaryService) {
        this.engine = engine;
        this.history = history;
        this.types = types;
        this.properties = properties;
        this.names = names;
        this.dictionary = dictionaryService;
    }

    WorkflowDefinition definition(ProcessDefinition definition) {
        if (definition == null) {
            return null;
        }
        String label = definition.getKey() + ".workflow";
        String title = Labels.title(label, definition.getName());
        return new WorkflowDefinition(
                WorkflowNames.global(definition.getId()),
                WorkflowNames.global(definition.getKey()),
                Integer.toString(definition.getVersion()),
                title,
                Labels.description(label, title),
                startTask(engine.deployed(definition.getId())));
    }

    WorkflowTaskDefinition startTask(ProcessDefinitionEntity definition) {
        StartFormData form = engine.forms().getStartFormData(definition.getId());
        String formKey = form == null ? null : form.getFormKey();
        WorkflowNode node = node(definition.getInitial(), true);
        return taskDefinition(formKey, node, types.start(formKey));
    }

    WorkflowTaskDefinition taskDefinition(String formKey, WorkflowNode node) {
        return taskDefinition(formKey, node, types.task(formKey));
    }

    private WorkflowTaskDefinition taskDefinition(
            String formKey, WorkflowNode node, TypeDefinition type) {
        String id = formKey == null ? names.variable(type.getName()) : formKey;
        return new WorkflowTaskDefinition(id, node, type);
    }

    /** There is one way on from any node, whatever the outcome of its task. */
    WorkflowNode node(PvmActivity activity, boolean isTask) {
        String name = activity.getId();
        String type = (String) activity.getProperty(ActivitiConstants.NODE_TYPE);
        String process = engine.deployed(activity.getProcessDefinition().getId()).getKey();
        String label = process + ".node." + name;
        String title =
                Labels.title(
                        label, (String) activity.getProperty(ActivitiConstants.NODE_NAME), name);
        String next = ActivitiConstants.DEFAULT_TRANSITION_NAME;
        return new WorkflowNode(
                name,
                title,
                Labels.description(
                        label,
                        (String) activity.getProperty(ActivitiConstants.NODE_DESCRIPTION),
                        name),
                type,
                isTask || ActivitiConstants.USER_TASK_NODE_TYPE.equals(type),
                new WorkflowTransition(
                        next,
                        Labels.title(label + ".transition", next),
                        Labels.description(
                                label + ".transition",
                                ActivitiConstants.DEFAULT_TRANSITION_DESCRIPTION),
                        true));
    }

    WorkflowInstance instance(String processId) {
        HistoricProcessInstance process = engine.process(processId);
        return process == null ? null : instance(process);
    }

    WorkflowInstance instance(HistoricProcessInstance process) {
        Map<String, Object> variables = history.ofProcess(process.getId());
        WorkflowInstance instance =
                new WorkflowInstance(
                        WorkflowNames.global(process.getId()),
                        definition(engine.definition(process.getProcessDefinitionId())),
                        (String) value(variables, WorkflowModel.PROP_WORKFLOW_DESCRIPTION),
                        (NodeRef)
                                NodeVariables.toProperty(
                                        variables.get(WorkflowConstants.PROP_INITIATOR)),
                        (NodeRef) value(variables, WorkflowModel.ASSOC_PACKAGE),
                        (NodeRef) value(variables, WorkflowModel.PROP_CONTEXT),
                        process.getEndTime() == null,
                        process.getStartTime(),
                        process.getEndTime());
        instance.priority = (Integer) value(variables, WorkflowModel.PROP_WORKFLOW_PRIORITY);
        instance.dueDate = (Date) value(variables, WorkflowModel.PROP_WORKFLOW_DUE_DATE);
        return instance;
    }

    private Object value(Map<String, Object> variables, QName property) {
        return NodeVariables.toProperty(variables.get(names.variable(property)));
    }

    WorkflowPath path(Execution execution) {
        List<String> active = engine.runtime().getActiveActivityIds(execution.getId());
        WorkflowInstance instance = instance(execution.getProcessInstanceId());
        WorkflowNode node = null;
        if (!active.isEmpty()) {
            String definition = WorkflowNames.local(instance.getDefinition().getId());
            node = node(engine.deployed(definition).findActivity(active.get(0)), false);
        }
        return new WorkflowPath(
                WorkflowNames.global(execution.getId()), instance, node, !execution.isEnded());
    }

    /** Null when the process was cancelled or deleted. */
    WorkflowPath path(String executionId, String processId) {
        Execution execution = engine.execution(executionId);
        return execution == null ? endedPath(executionId, processId) : path(execution);
    }

    WorkflowPath endedPath(String executionId, String processId) {
        WorkflowInstance instance = instance(processId);
        return instance == null
                ? null
                : new WorkflowPath(WorkflowNames.global(executionId), instance, null, false);
    }

    WorkflowTask task(Task task) {
        WorkflowPath path = path(engine.execution(task.getExecutionId()));
        return task(
                task.getId(),
                taskDefinition(properties.formKey(task), path.getNode()),
                task.getName(),
                task.getDescription(),
                WorkflowTaskState.IN_PROGRESS,
                path,
                properties.of(task));
    }

    /** Null when its process was cancelled or deleted. */
    WorkflowTask task(HistoricTaskInstance task) {
        WorkflowPath path = path(task.getExecutionId(), task.getProcessInstanceId());
        if (path == null) {
            return null;
        }
        PvmActivity activity =
                engine.deployed(task.getProcessDefinitionId())
                        .findActivity(task.getTaskDefinitionKey());
        String formKey = TaskProperties.formKey(history.ofTask(task.getId()));
        return task(
                task.getId(),
                taskDefinition(formKey, node(activity, false)),
                task.getName(),
                task.getDescription(),
                WorkflowTaskState.COMPLETED,
                path,
                properties.of(task));
    }

    boolean isStartTaskActive(String processId) {
        return engine.runtime().getVariable(processId, ActivitiConstants.PROP_START_TASK_END_DATE)
                == null;
    }

    /** No task of the engine: it stands for the start, until somebody ends it. */
    WorkflowTask startTask(String processId) {
        HistoricProcessInstance process = engine.process(processId);
        if (process == null) {
            return null;
        }
        boolean runs = process.getEndTime() == null;
        boolean active = runs && isStartTaskActive(processId);
        WorkflowTaskDefinition definition =
                startTask(engine.deployed(process.getProcessDefinitionId()));
        StartFormData form = engine.forms().getStartFormData(process.getProcessDefinitionId());
        return task(
                ActivitiConstants.START_TASK_PREFIX + processId,
                definition,
                null,
                null,
                active ? WorkflowTaskState.IN_PROGRESS : WorkflowTaskState.COMPLETED,
                path(processId, processId),
                properties.ofStart(process, form == null ? null : form.getFormKey(), !active));
    }

    private WorkflowTask task(
            String id,
            WorkflowTaskDefinition definition,
            String title,
            String description,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> values) {
        String process = WorkflowNames.local(path.getInstance().getDefinition().getName());
        String label = process + ".task." + definition.getId();
        TypeDefinition type = definition.getMetadata();
        String shown = Labels.title(label, type.getTitle(dictionary), title, definition.getId());
        String blank = description == null || description.isBlank() ? null : description;
        return new WorkflowTask(
                WorkflowNames.global(id),
                definition,
                definition.getId(),
                shown,
                Labels.description(label, blank, type.getDescription(dictionary), shown),
                state,
                path,
                values);
    }
}

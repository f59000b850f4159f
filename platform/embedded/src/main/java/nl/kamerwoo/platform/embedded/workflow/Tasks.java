package nl.kamerwoo.platform.embedded.workflow;

import nl.kamerwoo.platform.embedded.dictionary.Values;

import org.activiti.engine.ActivitiException;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Tasks one at a time, and those of somebody. */
public final class Tasks {

    private final Engine engine;
    private final WorkflowObjects objects;
    private final TaskProperties properties;
    private final TaskUpdates updates;
    private final Instances instances;

    public Tasks(
            Engine engine,
            WorkflowObjects objects,
            TaskProperties properties,
            TaskUpdates updates,
            Instances instances) {
        this.engine = engine;
        this.objects = objects;
        this.properties = properties;
        this.updates = updates;
        this.instances = instances;
    }

    WorkflowTask of(String taskId) {
        String id = WorkflowNames.local(taskId);
        if (isStart(id)) {
            return objects.startTask(process(id));
        }
        Task task = engine.task(id);
        return task == null ? former(id) : objects.task(task);
    }

    WorkflowTask startOf(String workflowId) {
        return objects.startTask(WorkflowNames.local(workflowId));
    }

    private WorkflowTask former(String id) {
        HistoricTaskInstance former =
                engine.history().createHistoricTaskInstanceQuery().taskId(id).singleResult();
        return former == null ? null : objects.task(former);
    }

    static boolean isStart(String id) {
        return id.startsWith(ActivitiConstants.START_TASK_PREFIX);
    }

    static String process(String startTask) {
        return startTask.substring(ActivitiConstants.START_TASK_PREFIX.length());
    }

    /** The start alone, as long as nobody has ended it. */
    List<WorkflowTask> ofPath(String pathId) {
        Execution execution = engine.execution(WorkflowNames.local(pathId));
        if (execution == null) {
            throw new WorkflowException("There is no path " + pathId);
        }
        String process = execution.getProcessInstanceId();
        if (objects.isStartTaskActive(process)) {
            return List.of(objects.startTask(process));
        }
        return engine.tasks().createTaskQuery().executionId(execution.getId()).list().stream()
                .map(objects::task)
                .toList();
    }

    List<WorkflowTask> assigned(String user, WorkflowTaskState state) {
        Stream<WorkflowTask> tasks =
                state == WorkflowTaskState.IN_PROGRESS
                        ? engine.tasks().createTaskQuery().taskAssignee(user).list().stream()
                                .map(objects::task)
                        : engine
                                .history()
                                .createHistoricTaskInstanceQuery()
                                .taskAssignee(user)
                                .finished()
                                .list()
                                .stream()
                                .map(objects::task);
        return tasks.filter(Objects::nonNull).toList();
    }

    /** Of the authority and the groups behind it: those that nobody has taken. */
    List<WorkflowTask> pooled(List<String> authorities) {
        Map<String, Task> pooled = new LinkedHashMap<>();
        List<String> groups = authorities;
        if (Actors.isUser(authorities.get(0))) {
            collect(query().taskCandidateUser(authorities.get(0)), pooled);
            groups = authorities.subList(1, authorities.size());
        }
        if (!groups.isEmpty()) {
            collect(query().taskCandidateGroupIn(groups), pooled);
        }
        return pooled.values().stream()
                .filter(task -> task.getAssignee() == null)
                .map(objects::task)
                .toList();
    }

    private TaskQuery query() {
        return engine.tasks().createTaskQuery();
    }

    private static void collect(TaskQuery query, Map<String, Task> tasks) {
        query.list().forEach(task -> tasks.put(task.getId(), task));
    }

    WorkflowTask update(
            String taskId,
            Map<QName, Serializable> values,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        TaskUpdates.checkStatus(values);
        Task task = engine.task(WorkflowNames.local(taskId));
        if (task == null) {
            throw new WorkflowException("There is no task to update " + taskId);
        }
        try {
            updates.update(task, updates.merged(task, values, add, remove));
            return objects.task(engine.task(task.getId()));
        } catch (ActivitiException e) {
            throw new WorkflowException("Failed to update task " + taskId, e);
        }
    }

    /** Whoever ends a task that is not his gets it first: who is logged in, whomever he acts as. */
    WorkflowTask end(String taskId, String transition) {
        String id = WorkflowNames.local(taskId);
        if (isStart(id)) {
            instances.endStart(process(id));
            return objects.startTask(process(id));
        }
        Task task = engine.task(id);
        if (task == null) {
            throw new WorkflowException("There is no task to end " + taskId);
        }
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (!Objects.equals(task.getAssignee(), user)) {
            engine.tasks().setAssignee(id, user);
            task = engine.task(id);
        }
        updates.update(task, outcome(task, transition));
        engine.tasks().complete(id);
        return former(id);
    }

    /** A way on has a name only where the type has a property to keep it in. */
    private Map<QName, Serializable> outcome(Task task, String transition) {
        String next = ActivitiConstants.DEFAULT_TRANSITION_NAME;
        Map<QName, Serializable> present = properties.of(task);
        QName property = (QName) present.get(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME);
        boolean isNext = transition == null || transition.equals(next);
        Map<QName, Serializable> outcome = new HashMap<>();
        if (property == null && !isNext) {
            throw new WorkflowException(
                    "Invalid transition '%s' for task %s: only '%s' is supported"
                            .formatted(transition, WorkflowNames.global(task.getId()), next));
        }
        if (property != null && !isNext) {
            PropertyDefinition definition = properties.type(task).properties().get(property);
            outcome.put(
                    property,
                    definition == null
                            ? transition
                            : Values.as(definition.getDataType(), transition));
            outcome.put(WorkflowModel.PROP_OUTCOME, transition);
        } else {
            Serializable chosen = property == null ? null : present.get(property);
            outcome.put(WorkflowModel.PROP_OUTCOME, chosen == null ? next : Values.text(chosen));
        }
        return outcome;
    }
}

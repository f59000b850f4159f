package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.history.HistoricTaskInstanceQuery;
import org.activiti.engine.task.TaskInfo;
import org.activiti.engine.task.TaskInfoQuery;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery.OrderBy;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tasks that answer a description. */
public final class TaskQueries {

    private final Engine engine;
    private final WorkflowObjects objects;
    private final TaskProperties properties;
    private final NodeVariables nodes;
    private final WorkflowNames names;

    public TaskQueries(
            Engine engine,
            WorkflowObjects objects,
            TaskProperties properties,
            NodeVariables nodes,
            WorkflowNames names) {
        this.engine = engine;
        this.objects = objects;
        this.properties = properties;
        this.nodes = nodes;
        this.names = names;
    }

    /** The start task is found among others where their process, or it itself, is named. */
    List<WorkflowTask> find(WorkflowTaskQuery query) {
        List<WorkflowTask> found = new ArrayList<>();
        boolean isOfRunning = !Boolean.FALSE.equals(query.isActive());
        if (query.getTaskState() != WorkflowTaskState.COMPLETED && isOfRunning) {
            page(current(query), query).forEach(task -> found.add(objects.task(task)));
        }
        if (query.getTaskState() != WorkflowTaskState.IN_PROGRESS) {
            page(former(query), query).stream()
                    .map(objects::task)
                    .filter(Objects::nonNull)
                    .forEach(found::add);
            WorkflowTask start = start(query);
            if (start != null && matches(start, query)) {
                found.add(start);
            }
        }
        return found;
    }

    private static <T extends TaskInfo> List<T> page(
            TaskInfoQuery<?, T> tasks, WorkflowTaskQuery query) {
        return query.getLimit() > 0 ? tasks.listPage(0, query.getLimit()) : tasks.list();
    }

    long count(WorkflowTaskQuery query) {
        long count = 0;
        if (query.getTaskState() != WorkflowTaskState.COMPLETED) {
            count += current(query).count();
        }
        if (query.getTaskState() != WorkflowTaskState.IN_PROGRESS) {
            count += former(query).count();
        }
        return count;
    }

    private TaskQuery current(WorkflowTaskQuery query) {
        TaskQuery tasks = engine.tasks().createTaskQuery();
        if (query.getTaskName() != null) {
            tasks.taskVariableValueEquals(
                    ActivitiConstants.PROP_TASK_FORM_KEY, names.prefixed(query.getTaskName()));
        }
        narrow(tasks, query);
        return tasks;
    }

    private HistoricTaskInstanceQuery former(WorkflowTaskQuery query) {
        HistoricTaskInstanceQuery tasks =
                engine.history().createHistoricTaskInstanceQuery().finished();
        if (query.getTaskName() != null) {
            tasks.taskDefinitionKey(query.getTaskName().toPrefixString());
        }
        if (query.isActive() != null) {
            if (query.isActive()) {
                tasks.processUnfinished();
            } else {
                tasks.processFinished();
            }
        }
        narrow(tasks, query);
        return tasks;
    }

    private void narrow(TaskInfoQuery<?, ?> tasks, WorkflowTaskQuery query) {
        if (query.getProcessName() != null) {
            throw new UnsupportedOperationException("WorkflowTaskQuery.processName");
        }
        if (query.getTaskId() != null) {
            tasks.taskId(WorkflowNames.local(query.getTaskId()));
        }
        if (query.getProcessId() != null) {
            tasks.processInstanceId(WorkflowNames.local(query.getProcessId()));
        }
        if (query.getWorkflowDefinitionName() != null) {
            tasks.processDefinitionKey(WorkflowNames.local(query.getWorkflowDefinitionName()));
        }
        if (query.getActorId() != null) {
            tasks.taskAssignee(query.getActorId());
        }
        given(query.getTaskCustomProps())
                .forEach(
                        (name, value) ->
                                tasks.taskVariableValueEquals(
                                        names.variable(name), nodes.ofQuery(value)));
        given(query.getProcessCustomProps())
                .forEach(
                        (name, value) ->
                                tasks.processVariableValueEquals(
                                        names.variable(name), nodes.ofQuery(value)));
        if (query.getOrderBy() != null) {
            for (OrderBy order : query.getOrderBy()) {
                order(tasks, order);
            }
        }
    }

    private static Map<QName, Object> given(Map<QName, Object> properties) {
        return properties == null ? Map.of() : properties;
    }

    /** By due date nothing is sorted, and by state only what has ended. */
    private static void order(TaskInfoQuery<?, ?> tasks, OrderBy order) {
        switch (order) {
            case TaskActor_Asc -> tasks.orderByTaskAssignee().asc();
            case TaskActor_Desc -> tasks.orderByTaskAssignee().desc();
            case TaskCreated_Asc -> tasks.orderByTaskCreateTime().asc();
            case TaskCreated_Desc -> tasks.orderByTaskCreateTime().desc();
            case TaskId_Asc -> tasks.orderByTaskId().asc();
            case TaskId_Desc -> tasks.orderByTaskId().desc();
            case TaskName_Asc -> tasks.orderByTaskName().asc();
            case TaskName_Desc -> tasks.orderByTaskName().desc();
            case TaskState_Asc, TaskState_Desc -> {
                if (tasks instanceof HistoricTaskInstanceQuery former) {
                    former.orderByHistoricTaskInstanceEndTime().asc();
                }
            }
            default -> {}
        }
    }

    private WorkflowTask start(WorkflowTaskQuery query) {
        if (query.getTaskId() != null) {
            String id = WorkflowNames.local(query.getTaskId());
            return Tasks.isStart(id) ? objects.startTask(Tasks.process(id)) : null;
        }
        return query.getProcessId() == null
                ? null
                : objects.startTask(WorkflowNames.local(query.getProcessId()));
    }

    private boolean matches(WorkflowTask start, WorkflowTaskQuery query) {
        Map<QName, Serializable> values = start.getProperties();
        return isOrAny(query.isActive(), start.getPath().isActive())
                && isOrAny(query.getActorId(), values.get(ContentModel.PROP_OWNER))
                && isOrAny(query.getTaskState(), start.getState())
                && isOrAny(query.getProcessId(), start.getPath().getInstance().getId())
                && isOrAny(
                        query.getWorkflowDefinitionName(),
                        start.getPath().getInstance().getDefinition().getName())
                && isOrAny(query.getTaskName(), start.getDefinition().getMetadata().getName())
                && has(values, query.getTaskCustomProps())
                && (start.getState() == WorkflowTaskState.COMPLETED
                        || has(ofPath(start), query.getProcessCustomProps()));
    }

    private Map<QName, Serializable> ofPath(WorkflowTask task) {
        return properties.ofPath(WorkflowNames.local(task.getPath().getId()));
    }

    private static boolean isOrAny(Object asked, Object found) {
        return asked == null || asked.equals(found);
    }

    private static boolean has(Map<QName, Serializable> values, Map<QName, Object> asked) {
        return given(asked).entrySet().stream()
                .allMatch(each -> Objects.equals(each.getValue(), values.get(each.getKey())));
    }
}

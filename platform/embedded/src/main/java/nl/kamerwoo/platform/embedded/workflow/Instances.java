package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.ActivitiException;
import org.activiti.engine.history.HistoricProcessInstanceQuery;
import org.activiti.engine.impl.bpmn.behavior.ReceiveTaskActivityBehavior;
import org.activiti.engine.impl.identity.Authentication;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.pvm.PvmTransition;
import org.activiti.engine.impl.pvm.process.ActivityImpl;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.Job;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery.DatePosition;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTimer;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Processes that run or ran. */
public final class Instances {

    private final Engine engine;
    private final WorkflowObjects objects;
    private final StartVariables starts;
    private final NodeVariables nodes;
    private final WorkflowNames names;

    public Instances(
            Engine engine,
            WorkflowObjects objects,
            StartVariables starts,
            NodeVariables nodes,
            WorkflowNames names) {
        this.engine = engine;
        this.objects = objects;
        this.starts = starts;
        this.nodes = nodes;
        this.names = names;
    }

    /** By who is logged in, as whomever he acts. */
    WorkflowPath start(String definitionId, Map<QName, Serializable> parameters) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        Authentication.setAuthenticatedUserId(user);
        try {
            String id = WorkflowNames.local(definitionId);
            ProcessInstance process =
                    engine.runtime().startProcessInstanceById(id, starts.of(id, parameters, user));
            if (process.isEnded()) {
                return objects.endedPath(process.getId(), process.getId());
            }
            WorkflowPath path = objects.path(process);
            if (path.getInstance()
                    .getDefinition()
                    .getStartTaskDefinition()
                    .getMetadata()
                    .getDefaultAspectNames()
                    .contains(WorkflowModel.ASPECT_END_AUTOMATICALLY)) {
                endStart(process.getId());
            }
            return path;
        } catch (ActivitiException e) {
            throw new WorkflowException("Failed to start workflow " + definitionId, e);
        }
    }

    /** A process that waits for it in a receive task, and no further, goes on. */
    void endStart(String processId) {
        if (!objects.isStartTaskActive(processId)) {
            return;
        }
        engine.runtime()
                .setVariable(processId, ActivitiConstants.PROP_START_TASK_END_DATE, new Date());
        ExecutionEntity process = (ExecutionEntity) engine.execution(processId);
        ProcessDefinitionEntity definition = engine.deployed(process.getProcessDefinitionId());
        ActivityImpl activity = definition.findActivity(process.getActivityId());
        List<PvmTransition> first = definition.getInitial().getOutgoingTransitions();
        if (activity != null
                && activity.getActivityBehavior() instanceof ReceiveTaskActivityBehavior
                && first.size() == 1
                && first.get(0).getDestination().equals(activity)) {
            engine.runtime().signal(processId);
        }
    }

    WorkflowInstance of(String id) {
        return objects.instance(WorkflowNames.local(id));
    }

    List<WorkflowPath> paths(String id) {
        return engine
                .runtime()
                .createExecutionQuery()
                .processInstanceId(WorkflowNames.local(id))
                .list()
                .stream()
                .map(objects::path)
                .toList();
    }

    WorkflowPath signal(String pathId) {
        String id = WorkflowNames.local(pathId);
        String process = engine.execution(id).getProcessInstanceId();
        engine.runtime().signal(id);
        return objects.path(id, process);
    }

    /** Of one that was cancelled nothing is kept. */
    WorkflowInstance cancel(String id) {
        String local = WorkflowNames.local(id);
        if (!engine.runs(local)) {
            throw new WorkflowException("The workflow to be cancelled does not run: " + id);
        }
        return remove(local, WorkflowConstants.PROP_CANCELLED);
    }

    WorkflowInstance delete(String id) {
        String local = WorkflowNames.local(id);
        if (engine.process(local) == null) {
            throw new WorkflowException("There is no workflow " + id);
        }
        return remove(local, ActivitiConstants.DELETE_REASON_DELETED);
    }

    private WorkflowInstance remove(String id, String reason) {
        try {
            if (engine.runs(id)) {
                engine.runtime().deleteProcessInstance(id, reason);
            }
            WorkflowInstance removed = objects.instance(id);
            engine.history().deleteHistoricProcessInstance(id);
            return removed;
        } catch (ActivitiException e) {
            throw new WorkflowException("Failed to end workflow " + WorkflowNames.global(id), e);
        }
    }

    List<WorkflowTimer> timers(String id) {
        return engine
                .management()
                .createJobQuery()
                .processInstanceId(WorkflowNames.local(id))
                .timers()
                .list()
                .stream()
                .map(this::timer)
                .toList();
    }

    private WorkflowTimer timer(Job job) {
        Execution execution = engine.execution(job.getExecutionId());
        Task task = engine.tasks().createTaskQuery().executionId(execution.getId()).singleResult();
        WorkflowTask on = task == null ? null : objects.task(task);
        return new WorkflowTimer(
                WorkflowNames.global(job.getId()),
                job.getId(),
                objects.path(execution),
                on,
                job.getDuedate(),
                job.getExceptionMessage());
    }

    List<WorkflowInstance> query(WorkflowInstanceQuery query, boolean active, int max, int skip) {
        HistoricProcessInstanceQuery processes = of(query, active);
        return (max > 0
                        ? processes.orderByProcessInstanceDuration().desc().listPage(skip, max)
                        : processes.list())
                .stream().map(objects::instance).toList();
    }

    long count(WorkflowInstanceQuery query, boolean active) {
        return of(query, active).count();
    }

    private HistoricProcessInstanceQuery of(WorkflowInstanceQuery asked, boolean active) {
        HistoricProcessInstanceQuery query = engine.history().createHistoricProcessInstanceQuery();
        if (active) {
            query.unfinished();
        } else {
            query.finished();
        }
        if (asked.getWorkflowDefinitionId() != null) {
            query.processDefinitionId(WorkflowNames.local(asked.getWorkflowDefinitionId()));
        }
        if (asked.getStartBefore() != null) {
            query.startedBefore(asked.getStartBefore());
        }
        if (asked.getStartAfter() != null) {
            query.startedAfter(asked.getStartAfter());
        }
        if (asked.getEndBefore() != null) {
            query.finishedBefore(asked.getEndBefore());
        }
        if (asked.getEndAfter() != null) {
            query.finishedAfter(asked.getEndAfter());
        }
        if (asked.getExcludedDefinitions() != null) {
            throw new UnsupportedOperationException("WorkflowInstanceQuery.excludedDefinitions");
        }
        if (asked.getCustomProps() != null) {
            for (Map.Entry<QName, Object> each : asked.getCustomProps().entrySet()) {
                with(query, each.getKey(), each.getValue());
            }
        }
        return query;
    }

    /** A date is asked for as what it lies before or after. */
    private void with(HistoricProcessInstanceQuery query, QName property, Object value) {
        String name = names.variable(property);
        if (value instanceof Map<?, ?> positions) {
            if (positions.get(DatePosition.BEFORE) != null) {
                query.variableValueLessThanOrEqual(name, positions.get(DatePosition.BEFORE));
            }
            if (positions.get(DatePosition.AFTER) != null) {
                query.variableValueGreaterThanOrEqual(name, positions.get(DatePosition.AFTER));
            }
        } else {
            query.variableValueEquals(name, nodes.ofQuery(value));
        }
    }
}

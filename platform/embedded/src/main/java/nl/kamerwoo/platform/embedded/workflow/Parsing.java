package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.Process;
import org.activiti.bpmn.model.UserTask;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.activiti.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.pvm.delegate.ActivityBehavior;
import org.activiti.engine.parse.BpmnParseHandler;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Puts the platform's listeners among those of every process and every task. */
final class Parsing {

    private Parsing() {}

    static List<BpmnParseHandler> handlers(TaskListeners listeners) {
        return List.of(new OfProcess(), new OfTask(listeners));
    }

    private static final class OfProcess extends AbstractBpmnParseHandler<Process> {

        @Override
        protected Class<? extends BaseElement> getHandledType() {
            return Process.class;
        }

        @Override
        protected void executeParse(BpmnParse parse, Process process) {
            ExecutionListener started = OfProcess::started;
            parse.getCurrentProcessDefinition()
                    .addExecutionListener(ExecutionListener.EVENTNAME_START, started);
        }

        /** One that another process called has no start task to wait for. */
        private static void started(DelegateExecution execution) {
            execution.setVariable(
                    WorkflowConstants.PROP_WORKFLOW_INSTANCE_ID,
                    WorkflowNames.global(execution.getId()));
            String start = ActivitiConstants.PROP_START_TASK_END_DATE;
            if (((ExecutionEntity) execution).getSuperExecutionId() != null
                    && execution.getVariable(start) == null) {
                execution.setVariable(start, new Date());
            }
        }
    }

    private static final class OfTask extends AbstractBpmnParseHandler<UserTask> {

        private final TaskListeners listeners;

        private OfTask(TaskListeners listeners) {
            this.listeners = listeners;
        }

        @Override
        protected Class<? extends BaseElement> getHandledType() {
            return UserTask.class;
        }

        @Override
        protected void executeParse(BpmnParse parse, UserTask task) {
            ActivityBehavior behaviour = findActivity(parse, task.getId()).getActivityBehavior();
            if (behaviour instanceof MultiInstanceActivityBehavior many) {
                behaviour = many.getInnerActivityBehavior();
            }
            if (behaviour instanceof UserTaskActivityBehavior one) {
                Map<String, List<TaskListener>> all = one.getTaskDefinition().getTaskListeners();
                of(all, TaskListener.EVENTNAME_CREATE).add(0, listeners::created);
                of(all, TaskListener.EVENTNAME_COMPLETE).add(0, listeners::completed);
                of(all, TaskListener.EVENTNAME_CREATE).add(TaskListeners::announced);
            }
        }

        private static List<TaskListener> of(Map<String, List<TaskListener>> all, String event) {
            return all.computeIfAbsent(event, key -> new ArrayList<>());
        }
    }
}

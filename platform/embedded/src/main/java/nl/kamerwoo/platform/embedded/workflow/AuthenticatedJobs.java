package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.impl.TaskQueryImpl;
import org.activiti.engine.impl.interceptor.CommandContext;
import org.activiti.engine.impl.jobexecutor.JobHandler;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.JobEntity;
import org.activiti.engine.impl.pvm.process.ActivityImpl;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * Runs a job as who started its process; else, where it is a timer on a task, as who has the task;
 * else as the system.
 */
final class AuthenticatedJobs implements JobHandler {

    private final JobHandler handler;
    private final NodeService rawNodes;
    private final boolean onTask;

    AuthenticatedJobs(JobHandler handler, NodeService rawNodes, boolean onTask) {
        this.handler = handler;
        this.rawNodes = rawNodes;
        this.onTask = onTask;
    }

    @Override
    public String getType() {
        return handler.getType();
    }

    @Override
    public void execute(
            JobEntity job,
            String configuration,
            ExecutionEntity execution,
            CommandContext context) {
        AuthenticationUtil.runAs(
                () -> {
                    handler.execute(job, configuration, execution, context);
                    return null;
                },
                user(execution, context));
    }

    private String user(ExecutionEntity execution, CommandContext context) {
        String user = AuthenticationUtil.runAsSystem(() -> initiator(execution));
        if (user == null && onTask) {
            user = assignee(execution, context);
        }
        return user == null ? AuthenticationUtil.getSystemUserName() : user;
    }

    private String initiator(ExecutionEntity execution) {
        ActivitiScriptNode initiator =
                (ActivitiScriptNode) execution.getVariable(WorkflowConstants.PROP_INITIATOR);
        return initiator != null && rawNodes.exists(initiator.getNodeRef())
                ? (String) rawNodes.getProperty(initiator.getNodeRef(), ContentModel.PROP_USERNAME)
                : null;
    }

    private static String assignee(ExecutionEntity execution, CommandContext context) {
        ActivityImpl activity = execution.getActivity();
        if (activity == null
                || !ActivitiConstants.USER_TASK_NODE_TYPE.equals(
                        activity.getProperty(ActivitiConstants.NODE_TYPE))) {
            return null;
        }
        Task task =
                new TaskQueryImpl(context)
                        .executionId(execution.getId())
                        .executeSingleResult(context);
        return task == null ? null : task.getAssignee();
    }
}

package nl.kamerwoo.platform.embedded.workflow;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;

import java.io.InputStream;
import java.util.List;

/** The calls that leave something out, and those that are not for this platform. */
abstract class WorkflowOverloads implements WorkflowService {

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype) {
        return deployDefinition(engineId, workflowDefinition, mimetype, null);
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name) {
        return deployDefinition(engineId, workflowDefinition, mimetype, name, false);
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows() {
        return getWorkflows(new WorkflowInstanceQuery(true));
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId) {
        return getWorkflows(new WorkflowInstanceQuery(workflowDefinitionId, true));
    }

    @Override
    public List<WorkflowInstance> getCompletedWorkflows() {
        return getWorkflows(new WorkflowInstanceQuery(false));
    }

    @Override
    public List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId) {
        return getWorkflows(new WorkflowInstanceQuery(workflowDefinitionId, false));
    }

    @Override
    public List<WorkflowInstance> getWorkflows() {
        return getWorkflows(new WorkflowInstanceQuery());
    }

    @Override
    public List<WorkflowInstance> getWorkflows(String workflowDefinitionId) {
        return getWorkflows(new WorkflowInstanceQuery(workflowDefinitionId));
    }

    @Override
    public List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery workflowInstanceQuery) {
        return getWorkflows(workflowInstanceQuery, 0, 0);
    }

    @Override
    public WorkflowInstance cancelWorkflow(String workflowId) {
        return cancelWorkflows(List.of(workflowId)).get(0);
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state) {
        return getAssignedTasks(authority, state, false);
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority) {
        return getPooledTasks(authority, false);
    }

    @Override
    @Deprecated
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery query) {
        return queryTasks(query, false);
    }

    @Override
    public boolean isTaskEditable(WorkflowTask task, String username) {
        return isTaskEditable(task, username, true);
    }

    @Override
    public boolean isTaskReassignable(WorkflowTask task, String username) {
        return isTaskReassignable(task, username, true);
    }

    @Override
    public boolean isTaskClaimable(WorkflowTask task, String username) {
        return isTaskClaimable(task, username, true);
    }

    @Override
    public boolean isTaskReleasable(WorkflowTask task, String username) {
        return isTaskReleasable(task, username, true);
    }

    @Override
    public boolean isMultiTenantWorkflowDeploymentEnabled() {
        return true;
    }

    @Override
    public WorkflowPath fireEvent(String pathId, String event) {
        throw new WorkflowException("The engine knows no events");
    }

    @Override
    public WorkflowPath startWorkflowFromTemplate(NodeRef templateDefinition) {
        throw new UnsupportedOperationException("WorkflowService.startWorkflowFromTemplate");
    }

    @Override
    public WorkflowDeployment deployDefinition(NodeRef workflowDefinition) {
        throw new UnsupportedOperationException("WorkflowService.deployDefinition(NodeRef)");
    }

    @Override
    public boolean isDefinitionDeployed(NodeRef workflowDefinition) {
        throw new UnsupportedOperationException("WorkflowService.isDefinitionDeployed(NodeRef)");
    }

    @Override
    public byte[] getDefinitionImage(String workflowDefinitionId) {
        throw new UnsupportedOperationException("WorkflowService.getDefinitionImage");
    }

    @Override
    public boolean hasWorkflowImage(String workflowInstanceId) {
        throw new UnsupportedOperationException("WorkflowService.hasWorkflowImage");
    }

    @Override
    public InputStream getWorkflowImage(String workflowInstanceId) {
        throw new UnsupportedOperationException("WorkflowService.getWorkflowImage");
    }
}

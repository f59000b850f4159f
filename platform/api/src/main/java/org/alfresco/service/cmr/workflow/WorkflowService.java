package org.alfresco.service.cmr.workflow;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

public interface WorkflowService {

    WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype);

    WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name);

    WorkflowDeployment deployDefinition(
            String engineId,
            InputStream workflowDefinition,
            String mimetype,
            String name,
            boolean fullAccess);

    WorkflowDeployment deployDefinition(NodeRef workflowDefinition);

    boolean isDefinitionDeployed(NodeRef workflowDefinition);

    boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype);

    void checkDeploymentCategory(String engineId, InputStream workflowDefinition);

    void undeployDefinition(String workflowDefinitionId);

    List<WorkflowDefinition> getDefinitions();

    List<WorkflowDefinition> getAllDefinitions();

    WorkflowDefinition getDefinitionById(String workflowDefinitionId);

    WorkflowDefinition getDefinitionByName(String workflowName);

    List<WorkflowDefinition> getAllDefinitionsByName(String workflowName);

    byte[] getDefinitionImage(String workflowDefinitionId);

    List<WorkflowTaskDefinition> getTaskDefinitions(String workflowDefinitionId);

    WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters);

    WorkflowPath startWorkflowFromTemplate(NodeRef templateDefinition);

    List<WorkflowInstance> getActiveWorkflows();

    List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getCompletedWorkflows();

    List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getWorkflows();

    List<WorkflowInstance> getWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery workflowInstanceQuery);

    List<WorkflowInstance> getWorkflows(
            WorkflowInstanceQuery workflowInstanceQuery, int maxItems, int skipCount);

    long countWorkflows(WorkflowInstanceQuery workflowInstanceQuery);

    WorkflowInstance getWorkflowById(String workflowId);

    WorkflowInstance cancelWorkflow(String workflowId);

    List<WorkflowInstance> cancelWorkflows(List<String> workflowIds);

    WorkflowInstance deleteWorkflow(String workflowId);

    List<WorkflowPath> getWorkflowPaths(String workflowId);

    Map<QName, Serializable> getPathProperties(String pathId);

    WorkflowPath signal(String pathId, String transitionId);

    WorkflowPath fireEvent(String pathId, String event);

    List<WorkflowTimer> getTimers(String workflowId);

    List<WorkflowTask> getTasksForWorkflowPath(String pathId);

    boolean hasWorkflowImage(String workflowInstanceId);

    InputStream getWorkflowImage(String workflowInstanceId);

    WorkflowTask getTaskById(String taskId);

    List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state);

    List<WorkflowTask> getAssignedTasks(
            String authority, WorkflowTaskState state, boolean lazyInitialization);

    List<WorkflowTask> getPooledTasks(String authority);

    List<WorkflowTask> getPooledTasks(String authority, boolean lazyinitialization);

    @Deprecated
    List<WorkflowTask> queryTasks(WorkflowTaskQuery query);

    List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession);

    long countTasks(WorkflowTaskQuery workflowTaskQuery);

    WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove);

    WorkflowTask endTask(String taskId, String transitionId);

    boolean isTaskEditable(WorkflowTask task, String username);

    boolean isTaskEditable(WorkflowTask task, String username, boolean refreshTask);

    boolean isTaskReassignable(WorkflowTask task, String username);

    boolean isTaskReassignable(WorkflowTask task, String username, boolean refreshTask);

    boolean isTaskClaimable(WorkflowTask task, String username);

    boolean isTaskClaimable(WorkflowTask task, String username, boolean refreshTask);

    boolean isTaskReleasable(WorkflowTask task, String username);

    boolean isTaskReleasable(WorkflowTask task, String username, boolean refreshTask);

    WorkflowTask getStartTask(String workflowInstanceId);

    List<WorkflowTask> getStartTasks(List<String> workflowInstanceIds, boolean sameSession);

    NodeRef createPackage(NodeRef container);

    List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active);

    List<NodeRef> getPackageContents(String taskId);

    List<NodeRef> getPackageContents(NodeRef packageRef);

    boolean isMultiTenantWorkflowDeploymentEnabled();
}

package nl.kamerwoo.platform.embedded.workflow;

import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.cmr.workflow.WorkflowTimer;
import org.alfresco.service.namespace.QName;

import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Workflow by one engine. It does not look at who asks. */
public final class EmbeddedWorkflowService extends WorkflowOverloads {

    private final Definitions definitions;
    private final Instances instances;
    private final Tasks tasks;
    private final TaskQueries queries;
    private final TaskProperties properties;
    private final TaskRights rights;
    private final WorkflowPackages packages;
    private final AuthorityService authorities;

    public EmbeddedWorkflowService(
            Definitions definitions,
            Instances instances,
            Tasks tasks,
            TaskQueries queries,
            TaskProperties properties,
            TaskRights rights,
            WorkflowPackages packages,
            AuthorityService authorityService) {
        this.definitions = definitions;
        this.instances = instances;
        this.tasks = tasks;
        this.queries = queries;
        this.properties = properties;
        this.rights = rights;
        this.packages = packages;
        this.authorities = authorityService;
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId,
            InputStream workflowDefinition,
            String mimetype,
            String name,
            boolean fullAccess) {
        WorkflowNames.checkEngine(engineId);
        return definitions.deploy(workflowDefinition, name);
    }

    @Override
    public boolean isDefinitionDeployed(
            String engineId, InputStream workflowDefinition, String mimetype) {
        WorkflowNames.checkEngine(engineId);
        return definitions.isDeployed(workflowDefinition);
    }

    /** Categories tell scripts apart, and there are none. */
    @Override
    public void checkDeploymentCategory(String engineId, InputStream workflowDefinition) {
        WorkflowNames.checkEngine(engineId);
    }

    @Override
    public void undeployDefinition(String workflowDefinitionId) {
        definitions.undeploy(workflowDefinitionId);
    }

    @Override
    public List<WorkflowDefinition> getDefinitions() {
        return definitions.latest();
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitions() {
        return definitions.all();
    }

    @Override
    public WorkflowDefinition getDefinitionById(String workflowDefinitionId) {
        return definitions.of(workflowDefinitionId);
    }

    @Override
    public WorkflowDefinition getDefinitionByName(String workflowName) {
        return definitions.latest(workflowName);
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitionsByName(String workflowName) {
        return definitions.named(workflowName);
    }

    @Override
    public List<WorkflowTaskDefinition> getTaskDefinitions(String workflowDefinitionId) {
        return definitions.tasks(workflowDefinitionId);
    }

    @Override
    public WorkflowPath startWorkflow(
            String workflowDefinitionId, Map<QName, Serializable> parameters) {
        WorkflowPath path = instances.start(workflowDefinitionId, parameters);
        if (parameters != null && parameters.containsKey(WorkflowModel.ASSOC_PACKAGE)) {
            packages.bind(path.getInstance());
        }
        return path;
    }

    @Override
    public List<WorkflowInstance> getWorkflows(
            WorkflowInstanceQuery query, int maxItems, int skipCount) {
        List<WorkflowInstance> found = new ArrayList<>();
        for (boolean active : states(query)) {
            found.addAll(instances.query(query, active, maxItems, skipCount));
        }
        return found;
    }

    @Override
    public long countWorkflows(WorkflowInstanceQuery query) {
        return states(query).stream().mapToLong(active -> instances.count(query, active)).sum();
    }

    private static List<Boolean> states(WorkflowInstanceQuery query) {
        return query.getActive() == null ? List.of(true, false) : List.of(query.getActive());
    }

    @Override
    public WorkflowInstance getWorkflowById(String workflowId) {
        return instances.of(workflowId);
    }

    @Override
    public List<WorkflowInstance> cancelWorkflows(List<String> workflowIds) {
        List<WorkflowInstance> cancelled = workflowIds.stream().map(instances::cancel).toList();
        cancelled.forEach(each -> packages.delete(each.getWorkflowPackage()));
        return cancelled;
    }

    @Override
    public WorkflowInstance deleteWorkflow(String workflowId) {
        WorkflowInstance deleted = instances.delete(workflowId);
        packages.delete(deleted.getWorkflowPackage());
        return deleted;
    }

    @Override
    public List<WorkflowPath> getWorkflowPaths(String workflowId) {
        return instances.paths(workflowId);
    }

    @Override
    public Map<QName, Serializable> getPathProperties(String pathId) {
        return properties.ofPath(WorkflowNames.local(pathId));
    }

    @Override
    public WorkflowPath signal(String pathId, String transitionId) {
        return instances.signal(pathId);
    }

    @Override
    public List<WorkflowTimer> getTimers(String workflowId) {
        return instances.timers(workflowId);
    }

    @Override
    public List<WorkflowTask> getTasksForWorkflowPath(String pathId) {
        return tasks.ofPath(pathId);
    }

    @Override
    public WorkflowTask getTaskById(String taskId) {
        return tasks.of(taskId);
    }

    @Override
    public WorkflowTask getStartTask(String workflowInstanceId) {
        return tasks.startOf(workflowInstanceId);
    }

    @Override
    public List<WorkflowTask> getStartTasks(List<String> workflowInstanceIds, boolean sameSession) {
        return workflowInstanceIds.stream().map(tasks::startOf).filter(Objects::nonNull).toList();
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(
            String authority, WorkflowTaskState state, boolean lazyInitialization) {
        return tasks.assigned(authority, state);
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority, boolean lazyinitialization) {
        List<String> all = new ArrayList<>(List.of(authority));
        all.addAll(authorities.getContainingAuthorities(AuthorityType.GROUP, authority, false));
        return tasks.pooled(all);
    }

    @Override
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession) {
        return queries.find(query);
    }

    @Override
    public long countTasks(WorkflowTaskQuery workflowTaskQuery) {
        return queries.count(workflowTaskQuery);
    }

    @Override
    public WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> values,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        WorkflowTask task = tasks.update(taskId, values, add, remove);
        if (add != null && add.containsKey(WorkflowModel.ASSOC_PACKAGE)) {
            packages.bind(task.getPath().getInstance());
        }
        return task;
    }

    @Override
    public WorkflowTask endTask(String taskId, String transitionId) {
        return tasks.end(taskId, transitionId);
    }

    private WorkflowTask current(WorkflowTask task, boolean refresh) {
        return refresh ? tasks.of(task.getId()) : task;
    }

    @Override
    public boolean isTaskEditable(WorkflowTask task, String username, boolean refreshTask) {
        return rights.mayEdit(current(task, refreshTask), username);
    }

    @Override
    public boolean isTaskReassignable(WorkflowTask task, String username, boolean refreshTask) {
        return rights.mayReassign(current(task, refreshTask), username);
    }

    @Override
    public boolean isTaskClaimable(WorkflowTask task, String username, boolean refreshTask) {
        return rights.mayClaim(current(task, refreshTask), username);
    }

    @Override
    public boolean isTaskReleasable(WorkflowTask task, String username, boolean refreshTask) {
        return rights.mayRelease(current(task, refreshTask), username);
    }

    @Override
    public NodeRef createPackage(NodeRef container) {
        return packages.create(container);
    }

    @Override
    public List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active) {
        return packages.workflows(packageItem).stream()
                .map(instances::of)
                .filter(instance -> instance != null && instance.isActive() == active)
                .toList();
    }

    @Override
    public List<NodeRef> getPackageContents(String taskId) {
        WorkflowTask task = tasks.of(taskId);
        Object folder = task == null ? null : task.getProperties().get(WorkflowModel.ASSOC_PACKAGE);
        return folder == null ? List.of() : packages.contents((NodeRef) folder);
    }

    @Override
    public List<NodeRef> getPackageContents(NodeRef packageRef) {
        return packages.contents(packageRef);
    }
}

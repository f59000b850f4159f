package nl.kamerwoo.platform.embedded.workflow;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets somebody see and change the tasks that are his: that he has, may take, or whose process he
 * started. Processes and definitions are open to all.
 */
public final class WorkflowGuard {

    private static final Set<String> CHANGES = Set.of("updateTask", "endTask");
    private static final Set<String> LISTS =
            Set.of(
                    "getAssignedTasks",
                    "getPooledTasks",
                    "getTasksForWorkflowPath",
                    "getStartTasks",
                    "queryTasks");

    private final WorkflowService workflows;
    private final AuthorityService authorities;
    private final PersonService people;
    private final NodeService rawNodes;

    public WorkflowGuard(
            WorkflowService workflows,
            AuthorityService authorityService,
            PersonService personService,
            NodeService rawNodeService) {
        this.workflows = workflows;
        this.authorities = authorityService;
        this.people = personService;
        this.rawNodes = rawNodeService;
    }

    public WorkflowService guarded() {
        return (WorkflowService)
                Proxy.newProxyInstance(
                        WorkflowService.class.getClassLoader(),
                        new Class<?>[] {WorkflowService.class},
                        (proxy, method, args) -> invoke(method, args));
    }

    private Object invoke(Method method, Object[] args) throws Throwable {
        String user = AuthenticationUtil.getRunAsUser();
        String name = method.getName();
        if (user == null || authorities.isAdminAuthority(user)) {
            return call(method, args);
        }
        if (CHANGES.contains(name)) {
            check(isOf(user, workflows.getTaskById((String) args[0])), user, args[0]);
        }
        Object result = call(method, args);
        if (name.equals("getTaskById")) {
            check(maySee(user, (WorkflowTask) result), user, args[0]);
        } else if (name.equals("getStartTask")) {
            WorkflowTask start = (WorkflowTask) result;
            check(isOf(user, start) || isInvolved(user, start), user, args[0]);
        } else if (LISTS.contains(name)) {
            return ((List<?>) result)
                    .stream().filter(task -> maySee(user, (WorkflowTask) task)).toList();
        }
        return result;
    }

    private Object call(Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(workflows, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static void check(boolean allowed, String user, Object task) {
        if (!allowed) {
            throw new AccessDeniedException(
                    "Accessing task with id='" + task + "' is not allowed for user '" + user + "'");
        }
    }

    /** Who has to do with a parallel review, or with any process's start, sees the others in it. */
    private boolean maySee(String user, WorkflowTask task) {
        return isOf(user, task)
                || (isOfParallel(task)
                                || task.getId().contains(ActivitiConstants.START_TASK_PREFIX))
                        && isInvolved(user, task);
    }

    private static boolean isOfParallel(WorkflowTask task) {
        return task.getPath()
                .getInstance()
                .getDefinition()
                .getName()
                .toLowerCase()
                .contains("parallel");
    }

    private boolean isInvolved(String user, WorkflowTask task) {
        WorkflowTaskQuery all = new WorkflowTaskQuery();
        all.setTaskState(null);
        all.setActive(null);
        all.setProcessId(task.getPath().getInstance().getId());
        return workflows.queryTasks(all, true).stream().anyMatch(each -> isOf(user, each));
    }

    private boolean isOf(String user, WorkflowTask task) {
        return task == null
                || user.equalsIgnoreCase(owner(task.getProperties()))
                || isAmong(user, actors(task));
    }

    private String owner(Map<QName, Serializable> properties) {
        String owner = (String) properties.get(ContentModel.PROP_OWNER);
        NodeRef home =
                (NodeRef)
                        properties.get(
                                WorkflowNames.unprefixed(WorkflowConstants.PROP_INITIATOR_HOME));
        return owner != null || home == null
                ? owner
                : (String) rawNodes.getProperty(home, ContentModel.PROP_OWNER);
    }

    private static Set<Object> actors(WorkflowTask task) {
        Set<Object> actors = new HashSet<>();
        for (QName property :
                List.of(
                        WorkflowModel.ASSOC_ASSIGNEE,
                        WorkflowModel.ASSOC_GROUP_ASSIGNEE,
                        WorkflowModel.ASSOC_ASSIGNEES,
                        WorkflowModel.ASSOC_GROUP_ASSIGNEES,
                        WorkflowModel.ASSOC_POOLED_ACTORS)) {
            Object value = task.getProperties().get(property);
            if (value instanceof Collection<?> many) {
                actors.addAll(many);
            } else {
                actors.add(value);
            }
        }
        actors.add(task.getPath().getInstance().getInitiator());
        return actors;
    }

    private boolean isAmong(String user, Set<Object> actors) {
        return actors.contains(people.getPerson(user))
                || authorities.getAuthoritiesForUser(user).stream()
                        .map(authorities::getAuthorityNodeRef)
                        .anyMatch(group -> group != null && actors.contains(group));
    }
}

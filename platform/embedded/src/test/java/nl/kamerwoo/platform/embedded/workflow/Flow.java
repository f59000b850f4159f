package nl.kamerwoo.platform.embedded.workflow;

import nl.kamerwoo.platform.embedded.Platform;

import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the tests of workflow do with processes. */
final class Flow {

    static final String ADVICE = "activiti$stroomAdvies";
    static final String GROUP = "activiti$stroomGroep";
    static final String TERM = "activiti$stroomTermijn";

    private Flow() {}

    static WorkflowService workflows() {
        return Platform.bean("WorkflowService", WorkflowService.class);
    }

    static QName own(String name) {
        return QName.createQName("http://kamerwoo.nl/stroom", name);
    }

    static QName plain(String name) {
        return QName.createQName(NamespaceService.DEFAULT_URI, name);
    }

    static NodeRef person(String user) {
        return Platform.asAdmin(
                () -> Platform.bean("personService", PersonService.class).getPerson(user));
    }

    /** A new group of those users, by its full name. */
    static String group(String... users) {
        AuthorityService authorities = Platform.bean("authorityService", AuthorityService.class);
        return Platform.asAdmin(
                () -> {
                    String group =
                            authorities.createAuthority(
                                    AuthorityType.GROUP, "g" + System.nanoTime());
                    for (String user : users) {
                        authorities.addAuthority(group, user);
                    }
                    return group;
                });
    }

    static NodeRef node(String authority) {
        return Platform.asAdmin(
                () ->
                        Platform.bean("authorityService", AuthorityService.class)
                                .getAuthorityNodeRef(authority));
    }

    static NodeRef newPackage() {
        return Platform.asAdmin(() -> workflows().createPackage(null));
    }

    static WorkflowPath start(String user, String name, Map<QName, Serializable> parameters) {
        return Platform.as(
                user,
                () ->
                        workflows()
                                .startWorkflow(
                                        workflows().getDefinitionByName(name).getId(), parameters));
    }

    /** Asks the one for advice to the other, with a package, and ends the start. */
    static WorkflowPath advice(String from, String to) {
        Map<QName, Serializable> parameters = new HashMap<>();
        parameters.put(WorkflowModel.ASSOC_ASSIGNEE, person(to));
        parameters.put(WorkflowModel.ASSOC_PACKAGE, newPackage());
        parameters.put(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, "Advies over iets");
        WorkflowPath path = start(from, ADVICE, parameters);
        Platform.as(from, () -> workflows().endTask(onlyTask(path).getId(), null));
        return path;
    }

    static WorkflowTask onlyTask(WorkflowPath path) {
        return only(Platform.asAdmin(() -> workflows().getTasksForWorkflowPath(path.getId())));
    }

    static ArrayList<NodeRef> nodes(NodeRef... nodes) {
        return new ArrayList<>(List.of(nodes));
    }

    static WorkflowTask only(List<WorkflowTask> tasks) {
        if (tasks.size() != 1) {
            throw new AssertionError("Not one task: " + tasks);
        }
        return tasks.get(0);
    }

    static List<WorkflowTask> tasks(WorkflowPath path) {
        WorkflowTaskQuery all = new WorkflowTaskQuery();
        all.setTaskState(null);
        all.setActive(null);
        all.setProcessId(path.getInstance().getId());
        return Platform.asAdmin(() -> workflows().queryTasks(all, true));
    }

    static WorkflowTask update(String user, WorkflowTask task, QName property, Serializable value) {
        Map<QName, Serializable> values = new HashMap<>();
        values.put(property, value);
        return Platform.as(user, () -> workflows().updateTask(task.getId(), values, null, null));
    }

    static WorkflowTask end(String user, WorkflowTask task, String transition) {
        return Platform.as(user, () -> workflows().endTask(task.getId(), transition));
    }

    static Serializable of(NodeRef node, QName property) {
        return Platform.asAdmin(
                () -> Platform.bean("nodeService", NodeService.class).getProperty(node, property));
    }
}

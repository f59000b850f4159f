package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.TaskService;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes properties on a task that waits. */
public final class TaskUpdates {

    private static final List<String> STATUSES =
            Arrays.asList("Not Yet Started", "In Progress", "On Hold", "Cancelled", "Completed");

    private final Engine engine;
    private final TaskService tasks;
    private final TaskProperties properties;
    private final PropertyVariables variables;
    private final WorkflowNames names;
    private final Actors actors;

    public TaskUpdates(
            Engine engine,
            TaskProperties properties,
            PropertyVariables variables,
            WorkflowNames names,
            Actors actors) {
        this.engine = engine;
        this.tasks = engine.tasks();
        this.properties = properties;
        this.variables = variables;
        this.names = names;
        this.actors = actors;
    }

    void update(Task task, Map<QName, Serializable> values) {
        if (values == null || values.isEmpty()) {
            return;
        }
        Map<String, Object> own =
                variables.of(
                        values, properties.type(task), (name, value) -> takes(task, name, value));
        tasks.saveTask(task);
        tasks.setVariablesLocal(task.getId(), own);
        if (values.containsKey(ContentModel.PROP_OWNER)) {
            assign(task, values.get(ContentModel.PROP_OWNER));
        }
    }

    /** The one constraint of a model that holds for a task. */
    static void checkStatus(Map<QName, Serializable> values) {
        if (values.containsKey(WorkflowModel.PROP_STATUS)
                && !STATUSES.contains(values.get(WorkflowModel.PROP_STATUS))) {
            throw new WorkflowException("Invalid Value is Passed for Task Status.");
        }
    }

    /** Null releases it. */
    private void assign(Task task, Serializable owner) {
        String assignee = as(String.class, ContentModel.PROP_OWNER, owner);
        if (!Objects.equals(assignee, task.getAssignee())) {
            tasks.setAssignee(task.getId(), assignee);
        }
    }

    private boolean takes(Task task, QName name, Serializable value) {
        if (name.equals(WorkflowModel.PROP_DESCRIPTION)) {
            task.setDescription(as(String.class, name, value));
        } else if (name.equals(WorkflowModel.PROP_DUE_DATE)) {
            task.setDueDate(as(Date.class, name, value));
        } else if (name.equals(WorkflowModel.PROP_PRIORITY)) {
            task.setPriority(priority(value));
        } else if (name.equals(WorkflowModel.ASSOC_POOLED_ACTORS)) {
            pool(task, value);
        } else if (name.equals(WorkflowModel.ASSOC_PACKAGE)) {
            return hasPackage(task, value);
        } else {
            return name.equals(ContentModel.PROP_OWNER);
        }
        return true;
    }

    private static int priority(Serializable value) {
        try {
            return value instanceof String text
                    ? Integer.parseInt(text)
                    : as(Integer.class, WorkflowModel.PROP_PRIORITY, value);
        } catch (NumberFormatException e) {
            throw invalid(WorkflowModel.PROP_PRIORITY, value);
        }
    }

    /** A process keeps the package that it has. */
    private boolean hasPackage(Task task, Serializable value) {
        String variable = names.variable(WorkflowModel.ASSOC_PACKAGE);
        if (engine.runtime().getVariableLocal(task.getProcessInstanceId(), variable) != null) {
            return true;
        }
        as(NodeRef.class, WorkflowModel.ASSOC_PACKAGE, Objects.requireNonNull(value));
        return false;
    }

    private void pool(Task task, Serializable value) {
        Collection<?> wanted = value instanceof NodeRef node ? List.of(node) : pool(value);
        List<String> added = new ArrayList<>();
        wanted.forEach(each -> added.add(actors.name((NodeRef) each)));
        for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType())
                    && !added.remove(Actors.name(link))) {
                remove(link);
            }
        }
        for (String actor : added) {
            if (Actors.isUser(actor)) {
                tasks.addCandidateUser(task.getId(), actor);
            } else {
                tasks.addCandidateGroup(task.getId(), actor);
            }
        }
    }

    private static Collection<?> pool(Serializable value) {
        if (value instanceof Collection<?> nodes) {
            return nodes;
        }
        throw invalid(WorkflowModel.ASSOC_POOLED_ACTORS, value);
    }

    private void remove(IdentityLink link) {
        if (link.getUserId() != null) {
            tasks.deleteUserIdentityLink(link.getTaskId(), link.getUserId(), link.getType());
        } else {
            tasks.deleteGroupIdentityLink(link.getTaskId(), link.getGroupId(), link.getType());
        }
    }

    /** The values with nodes added to, and taken out of, the associations as they are now. */
    Map<QName, Serializable> merged(
            Task task,
            Map<QName, Serializable> values,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        if (add == null && remove == null) {
            return values;
        }
        Map<QName, Serializable> merged = new HashMap<>(values);
        Map<QName, Serializable> present = properties.of(task);
        if (add != null) {
            add.forEach(
                    (name, nodes) -> merged.put(name, with(value(name, merged, present), nodes)));
        }
        if (remove != null) {
            remove.forEach((name, nodes) -> without(name, nodes, merged, present));
        }
        return merged;
    }

    private static Serializable value(
            QName name, Map<QName, Serializable> merged, Map<QName, Serializable> present) {
        Serializable value = merged.get(name);
        return value == null ? present.get(name) : value;
    }

    private static Serializable with(Serializable value, List<NodeRef> added) {
        if (value == null) {
            return (Serializable) added;
        }
        if (!(value instanceof Collection<?> nodes)) {
            return added.isEmpty() ? value : added.get(0);
        }
        ArrayList<Object> all = new ArrayList<>(nodes);
        added.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    private static void without(
            QName name,
            List<NodeRef> removed,
            Map<QName, Serializable> merged,
            Map<QName, Serializable> present) {
        Serializable value = value(name, merged, present);
        if (value instanceof Collection<?> nodes) {
            ArrayList<Object> left = new ArrayList<>(nodes);
            left.removeAll(removed);
            merged.put(name, left);
        } else if (value != null && merged.get(name) == null) {
            merged.put(name, null);
        }
    }

    static <T> T as(Class<T> type, QName name, Serializable value) {
        if (value != null && !type.isInstance(value)) {
            throw invalid(name, value);
        }
        return type.cast(value);
    }

    private static WorkflowException invalid(QName name, Serializable value) {
        return new WorkflowException("Invalid value '" + value + "' for property " + name);
    }
}

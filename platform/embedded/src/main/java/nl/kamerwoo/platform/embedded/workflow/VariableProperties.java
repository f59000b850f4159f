package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.delegate.DelegateTask;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Variables on their way out of the engine: of a task its own all, and those of its process where
 * its type has them.
 */
public final class VariableProperties {

    private final WorkflowNames names;
    private final Actors actors;

    public VariableProperties(WorkflowNames names, Actors actors) {
        this.names = names;
        this.actors = actors;
    }

    /** Of a task whose listeners run: with what the process has, or without. */
    Map<QName, Serializable> of(DelegateTask task, TaskType type, boolean withProcess) {
        Map<String, Object> local = task.getVariablesLocal();
        Map<String, Object> variables = new HashMap<>();
        if (withProcess) {
            variables.putAll(task.getExecution().getVariables());
        }
        variables.putAll(local);
        Map<QName, Serializable> properties = of(variables, local, type);
        properties.put(WorkflowModel.PROP_TASK_ID, task.getId());
        properties.put(WorkflowModel.PROP_START_DATE, task.getCreateTime());
        properties.put(WorkflowModel.PROP_DUE_DATE, task.getDueDate());
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, null);
        properties.put(WorkflowModel.PROP_PRIORITY, task.getPriority());
        properties.put(ContentModel.PROP_CREATED, task.getCreateTime());
        properties.put(ContentModel.PROP_OWNER, task.getAssignee());
        return complete(properties, actors.pooled(task.getCandidates()));
    }

    /** Of a path: every variable. */
    Map<QName, Serializable> ofPath(Map<String, Object> variables) {
        Map<QName, Serializable> properties = new HashMap<>();
        variables.forEach(
                (name, value) ->
                        properties.put(names.property(name), NodeVariables.toProperty(value)));
        return properties;
    }

    Map<QName, Serializable> of(
            Map<String, Object> variables, Map<String, Object> local, TaskType type) {
        Map<QName, Serializable> properties = new HashMap<>();
        variables.forEach(
                (name, value) -> {
                    QName property = names.property(name);
                    if (type.has(property) || local.containsKey(name)) {
                        properties.put(property, NodeVariables.toProperty(value));
                    }
                });
        return properties;
    }

    static Map<QName, Serializable> complete(
            Map<QName, Serializable> properties, List<NodeRef> pool) {
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, (Serializable) pool);
        return visible(properties);
    }

    static Map<QName, Serializable> visible(Map<QName, Serializable> properties) {
        properties.remove(WorkflowNames.unprefixed(ActivitiConstants.PROP_POOLED_ACTORS_HISTORY));
        properties.remove(WorkflowNames.unprefixed(ActivitiConstants.PROP_TASK_FORM_KEY));
        return properties;
    }
}

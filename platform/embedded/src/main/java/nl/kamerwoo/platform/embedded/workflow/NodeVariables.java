package nl.kamerwoo.platform.embedded.workflow;

import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNodeList;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** Nodes as variables hold them. */
public final class NodeVariables {

    private final ServiceRegistry services;

    public NodeVariables(ServiceRegistry services) {
        this.services = services;
    }

    ActivitiScriptNode node(NodeRef node) {
        return new ActivitiScriptNode(node, services);
    }

    ActivitiScriptNodeList nodes(Collection<?> nodes) {
        ActivitiScriptNodeList list = new ActivitiScriptNodeList();
        nodes.forEach(each -> list.add(node((NodeRef) each)));
        return list;
    }

    /** A list for what may be many, else the first; what is no node stays as it is. */
    Object ofProperty(Object value, boolean many) {
        if (value instanceof NodeRef node) {
            return many ? nodes(List.of(node)) : node(node);
        }
        if (!(value instanceof Collection<?> values)) {
            return value;
        }
        if (many) {
            return nodes(values);
        }
        return values.isEmpty() ? null : node((NodeRef) values.iterator().next());
    }

    /** What a query looks for: a list of nothing else than nodes counts as one of nodes. */
    Object ofQuery(Object value) {
        if (value instanceof NodeRef node) {
            return node(node);
        }
        return value instanceof Collection<?> values
                        && values.stream().allMatch(NodeRef.class::isInstance)
                ? nodes(values)
                : value;
    }

    static Serializable toProperty(Object variable) {
        if (variable instanceof ActivitiScriptNode node) {
            return node.getNodeRef();
        }
        if (variable instanceof ActivitiScriptNodeList list) {
            return (Serializable) list.getNodeReferences();
        }
        if (variable == null || variable instanceof Serializable) {
            return (Serializable) variable;
        }
        throw new WorkflowException("The value of a variable is not serializable: " + variable);
    }
}

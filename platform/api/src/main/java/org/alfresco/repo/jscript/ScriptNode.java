package org.alfresco.repo.jscript;

import nl.kamerwoo.platform.api.NodeProperties;

import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;

import java.io.Serializable;
import java.util.Map;

/** A node as scripts and expressions see it, with the rights of who runs them. */
public class ScriptNode implements Serializable {

    private static final long serialVersionUID = 1L;

    protected NodeRef nodeRef;
    private final transient ServiceRegistry services;
    private transient Map<String, Object> properties;

    public ScriptNode(NodeRef nodeRef, ServiceRegistry services) {
        this.nodeRef = nodeRef;
        this.services = services;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public String getId() {
        return nodeRef.getId();
    }

    public boolean exists() {
        return services.getNodeService().exists(nodeRef);
    }

    public String getName() {
        return (String) getProperties().get("name");
    }

    /** By full name, prefixed name, or the name alone of a property of the content model. */
    public Map<String, Object> getProperties() {
        if (properties == null) {
            Map<String, Object> found = new NodeProperties(services.getNamespaceService());
            services.getNodeService()
                    .getProperties(nodeRef)
                    .forEach((name, value) -> found.put(name.toString(), value(value)));
            properties = found;
        }
        return properties;
    }

    private Object value(Serializable value) {
        return value instanceof NodeRef ref ? new ActivitiScriptNode(ref, services) : value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScriptNode node && nodeRef.equals(node.nodeRef);
    }

    @Override
    public int hashCode() {
        return nodeRef.hashCode();
    }
}

package org.alfresco.service.cmr.workflow;

import org.alfresco.service.cmr.dictionary.TypeDefinition;

/** A task of a definition, and the type that its form key names. */
public class WorkflowTaskDefinition {

    private final String id;
    private final WorkflowNode node;
    private final TypeDefinition metadata;

    public WorkflowTaskDefinition(String id, WorkflowNode node, TypeDefinition metadata) {
        this.id = id;
        this.node = node;
        this.metadata = metadata;
    }

    public String getId() {
        return id;
    }

    public WorkflowNode getNode() {
        return node;
    }

    public TypeDefinition getMetadata() {
        return metadata;
    }

    @Override
    public String toString() {
        return "WorkflowTaskDefinition[" + id + "]";
    }
}

package org.alfresco.service.cmr.workflow;

public class WorkflowDeployment {

    private final WorkflowDefinition definition;
    private final String[] problems;

    public WorkflowDeployment(WorkflowDefinition definition, String... problems) {
        this.definition = definition;
        this.problems = problems;
    }

    public WorkflowDefinition getDefinition() {
        return definition;
    }

    public String[] getProblems() {
        return problems;
    }
}

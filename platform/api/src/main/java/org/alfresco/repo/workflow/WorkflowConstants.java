package org.alfresco.repo.workflow;

public interface WorkflowConstants {

    String PROP_INITIATOR = "initiator";
    String PROP_INITIATOR_HOME = "initiatorhome";
    String PROP_COMPANY_HOME = "companyhome";
    String PROP_WORKFLOW_INSTANCE_ID = "workflowinstanceid";
    String PROP_CANCELLED = "cancelled";
    String TASK_STATUS_COMPLETED = "Completed";
}

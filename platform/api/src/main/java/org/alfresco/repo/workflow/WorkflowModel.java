package org.alfresco.repo.workflow;

import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

public interface WorkflowModel {

    QName TYPE_PACKAGE = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "package");
    QName ASSOC_PACKAGE_CONTAINS =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "packageContains");
    QName TYPE_TASK = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "task");
    QName PROP_TASK_ID = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "taskId");
    QName PROP_DESCRIPTION = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "description");
    QName PROP_START_DATE = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "startDate");
    QName PROP_DUE_DATE = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "dueDate");
    QName PROP_COMPLETION_DATE =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "completionDate");
    QName PROP_PRIORITY = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "priority");
    QName PROP_STATUS = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "status");
    QName PROP_PERCENT_COMPLETE =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "percentComplete");
    QName PROP_COMPLETED_ITEMS =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "completedItems");
    QName PROP_COMMENT = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "comment");
    QName ASSOC_POOLED_ACTORS =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "pooledActors");
    QName TYPE_WORKFLOW_TASK =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "workflowTask");
    QName PROP_CONTEXT = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "context");
    QName PROP_OUTCOME = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "outcome");
    QName PROP_PACKAGE_ACTION_GROUP =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "packageActionGroup");
    QName PROP_PACKAGE_ITEM_ACTION_GROUP =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "packageItemActionGroup");
    QName PROP_HIDDEN_TRANSITIONS =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "hiddenTransitions");
    QName PROP_REASSIGNABLE = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "reassignable");
    QName ASSOC_PACKAGE = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "package");
    QName TYPE_START_TASK = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "startTask");
    QName PROP_WORKFLOW_DESCRIPTION =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "workflowDescription");
    QName PROP_WORKFLOW_PRIORITY =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "workflowPriority");
    QName PROP_WORKFLOW_DUE_DATE =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "workflowDueDate");
    QName ASSOC_ASSIGNEE = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "assignee");
    QName ASSOC_ASSIGNEES = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "assignees");
    QName ASSOC_GROUP_ASSIGNEE =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "groupAssignee");
    QName ASSOC_GROUP_ASSIGNEES =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "groupAssignees");
    QName TYPE_ACTIVTI_TASK =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "activitiOutcomeTask");
    QName PROP_OUTCOME_PROPERTY_NAME =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "outcomePropertyName");
    QName TYPE_ACTIVTI_START_TASK =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "activitiStartTask");
    QName ASPECT_END_AUTOMATICALLY =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "endAutomatically");
    QName ASPECT_WORKFLOW_PACKAGE =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "workflowPackage");
    QName PROP_IS_SYSTEM_PACKAGE =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "isSystemPackage");
    QName PROP_WORKFLOW_DEFINITION_ID =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "workflowDefinitionId");
    QName PROP_WORKFLOW_DEFINITION_NAME =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "workflowDefinitionName");
    QName PROP_WORKFLOW_INSTANCE_ID =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "workflowInstanceId");
    QName PROP_SEND_EMAIL_NOTIFICATIONS =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "sendEMailNotifications");
}

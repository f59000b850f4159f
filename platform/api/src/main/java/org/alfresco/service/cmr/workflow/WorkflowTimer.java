package org.alfresco.service.cmr.workflow;

import java.util.Date;

/** A timer that has not fired. */
public class WorkflowTimer {

    private final String id;
    private final String name;
    private final WorkflowPath path;
    private final WorkflowTask task;
    private final Date dueDate;
    private final String error;

    public WorkflowTimer(
            String id,
            String name,
            WorkflowPath path,
            WorkflowTask task,
            Date dueDate,
            String error) {
        this.id = id;
        this.name = name;
        this.path = path;
        this.task = task;
        this.dueDate = dueDate;
        this.error = error;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public WorkflowPath getPath() {
        return path;
    }

    public WorkflowTask getTask() {
        return task;
    }

    public Date getDueDate() {
        return dueDate;
    }

    public String getError() {
        return error;
    }

    @Override
    public String toString() {
        return "WorkflowTimer[" + id + "]";
    }
}

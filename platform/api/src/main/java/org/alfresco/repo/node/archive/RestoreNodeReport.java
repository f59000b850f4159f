package org.alfresco.repo.node.archive;

import org.alfresco.service.cmr.repository.NodeRef;

import java.io.Serializable;

public class RestoreNodeReport implements Serializable {

    private static final long serialVersionUID = 1L;

    public enum RestoreStatus {
        SUCCESS,
        FAILURE_INVALID_ARCHIVE_NODE,
        FAILURE_INVALID_PARENT,
        FAILURE_PERMISSION,
        FAILURE_INTEGRITY,
        FAILURE_DUPLICATE_CHILD_NODE_NAME,
        FAILURE_OTHER;

        public boolean isSuccess() {
            return this == SUCCESS;
        }
    }

    private final NodeRef archivedNodeRef;
    private NodeRef targetParentNodeRef;
    private NodeRef restoredNodeRef;
    private RestoreStatus status;
    private Throwable cause;

    RestoreNodeReport(NodeRef archivedNodeRef) {
        this.archivedNodeRef = archivedNodeRef;
    }

    public NodeRef getArchivedNodeRef() {
        return archivedNodeRef;
    }

    public NodeRef getTargetParentNodeRef() {
        return targetParentNodeRef;
    }

    void setTargetParentNodeRef(NodeRef targetParentNodeRef) {
        this.targetParentNodeRef = targetParentNodeRef;
    }

    public NodeRef getRestoredNodeRef() {
        return restoredNodeRef;
    }

    void setRestoredNodeRef(NodeRef restoredNodeRef) {
        this.restoredNodeRef = restoredNodeRef;
    }

    public RestoreStatus getStatus() {
        return status;
    }

    void setStatus(RestoreStatus status) {
        this.status = status;
    }

    public Throwable getCause() {
        return cause;
    }

    void setCause(Throwable cause) {
        this.cause = cause;
    }
}

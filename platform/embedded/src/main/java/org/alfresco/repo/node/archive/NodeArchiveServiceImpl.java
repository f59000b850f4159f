package org.alfresco.repo.node.archive;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.archive.RestoreNodeReport.RestoreStatus;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

/** The trash. In this package because only here a report can be filled in. */
public class NodeArchiveServiceImpl implements NodeArchiveService {

    private final NodeService nodeService;
    private final RetryingTransactionHelper transactions;

    public NodeArchiveServiceImpl(NodeService nodeService, RetryingTransactionHelper transactions) {
        this.nodeService = nodeService;
        this.transactions = transactions;
    }

    @Override
    public NodeRef getStoreArchiveNode(StoreRef originalStoreRef) {
        return nodeService.getStoreArchiveNode(originalStoreRef);
    }

    @Override
    public NodeRef getArchivedNode(NodeRef originalNodeRef) {
        return new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, originalNodeRef.getId());
    }

    @Override
    public RestoreNodeReport restoreArchivedNode(NodeRef archivedNodeRef) {
        return restoreArchivedNode(archivedNodeRef, null, null, null);
    }

    @Override
    public RestoreNodeReport restoreArchivedNode(
            NodeRef archivedNodeRef,
            NodeRef destinationNodeRef,
            QName assocTypeQName,
            QName assocQName) {
        RestoreNodeReport report = new RestoreNodeReport(archivedNodeRef);
        try {
            transactions.doInTransaction(
                    () -> {
                        restore(report, destinationNodeRef, assocTypeQName, assocQName);
                        return null;
                    },
                    false,
                    true);
            report.setStatus(RestoreStatus.SUCCESS);
        } catch (RuntimeException e) {
            report.setCause(e);
            report.setStatus(status(report, e));
        }
        return report;
    }

    private void restore(RestoreNodeReport report, NodeRef parent, QName type, QName name) {
        NodeRef archived = report.getArchivedNodeRef();
        if (nodeService.exists(archived)) {
            ChildAssociationRef original =
                    (ChildAssociationRef)
                            nodeService.getProperty(
                                    archived, ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC);
            report.setTargetParentNodeRef(parent == null ? original.getParentRef() : parent);
        }
        report.setRestoredNodeRef(nodeService.restoreNode(archived, parent, type, name));
    }

    private RestoreStatus status(RestoreNodeReport report, RuntimeException e) {
        if (report.getTargetParentNodeRef() == null) {
            return RestoreStatus.FAILURE_INVALID_ARCHIVE_NODE;
        }
        if (!nodeService.exists(report.getTargetParentNodeRef())) {
            return RestoreStatus.FAILURE_INVALID_PARENT;
        }
        if (e instanceof AccessDeniedException) {
            return RestoreStatus.FAILURE_PERMISSION;
        }
        if (e instanceof IntegrityException) {
            return RestoreStatus.FAILURE_INTEGRITY;
        }
        return e instanceof DuplicateChildNodeNameException
                ? RestoreStatus.FAILURE_DUPLICATE_CHILD_NODE_NAME
                : RestoreStatus.FAILURE_OTHER;
    }

    @Override
    public void purgeArchivedNode(NodeRef archivedNodeRef) {
        nodeService.deleteNode(archivedNodeRef);
    }
}

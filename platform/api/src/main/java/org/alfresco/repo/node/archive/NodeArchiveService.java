package org.alfresco.repo.node.archive;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

public interface NodeArchiveService {

    NodeRef getStoreArchiveNode(StoreRef originalStoreRef);

    NodeRef getArchivedNode(NodeRef originalNodeRef);

    RestoreNodeReport restoreArchivedNode(NodeRef archivedNodeRef);

    RestoreNodeReport restoreArchivedNode(
            NodeRef archivedNodeRef,
            NodeRef destinationNodeRef,
            QName assocTypeQName,
            QName assocQName);

    void purgeArchivedNode(NodeRef archivedNodeRef);
}

package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

public interface CopyService {

    NodeRef copy(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName assocTypeQName,
            QName assocQName,
            boolean copyChildren);

    NodeRef copyAndRename(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName assocTypeQName,
            QName assocQName,
            boolean copyChildren);

    NodeRef copy(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName assocTypeQName,
            QName assocQName);

    void copy(NodeRef sourceNodeRef, NodeRef destinationNodeRef);

    NodeRef getOriginal(NodeRef copiedNodeRef);
}

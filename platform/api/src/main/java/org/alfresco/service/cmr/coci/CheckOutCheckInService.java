package org.alfresco.service.cmr.coci;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;

public interface CheckOutCheckInService {

    NodeRef checkout(
            NodeRef nodeRef,
            NodeRef destinationParentNodeRef,
            QName destinationAssocTypeQName,
            QName destinationAssocQName);

    NodeRef checkout(NodeRef nodeRef);

    NodeRef checkin(
            NodeRef workingCopyNodeRef,
            Map<String, Serializable> versionProperties,
            String contentUrl,
            boolean keepCheckedOut);

    NodeRef checkin(
            NodeRef workingCopyNodeRef,
            Map<String, Serializable> versionProperties,
            String contentUrl);

    NodeRef checkin(NodeRef workingCopyNodeRef, Map<String, Serializable> versionProperties);

    NodeRef cancelCheckout(NodeRef workingCopyNodeRef);

    NodeRef getWorkingCopy(NodeRef nodeRef);

    NodeRef getCheckedOut(NodeRef nodeRef);

    boolean isWorkingCopy(NodeRef nodeRef);

    boolean isCheckedOut(NodeRef nodeRef);
}

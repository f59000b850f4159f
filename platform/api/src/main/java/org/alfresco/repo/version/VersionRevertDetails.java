package org.alfresco.repo.version;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public interface VersionRevertDetails {

    NodeRef getNodeRef();

    QName getNodeType();
}

package org.alfresco.service.cmr.repository;

public interface DocumentLinkService {

    NodeRef createDocumentLink(NodeRef source, NodeRef destination);

    NodeRef getLinkDestination(NodeRef linkNodeRef);
}

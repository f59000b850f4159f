package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

public interface ContentService {

    ContentReader getRawReader(String contentUrl);

    ContentReader getReader(NodeRef nodeRef, QName propertyQName);

    ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update);

    ContentWriter getTempWriter();
}

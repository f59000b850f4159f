package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

public interface ModelDefinition {

    QName getName();

    String getVersion();
}

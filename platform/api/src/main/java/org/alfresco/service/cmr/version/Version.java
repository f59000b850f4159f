package org.alfresco.service.cmr.version;

import org.alfresco.service.cmr.repository.NodeRef;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;

public interface Version extends Serializable {

    String PROP_DESCRIPTION = "description";

    Date getFrozenModifiedDate();

    String getFrozenModifier();

    String getVersionLabel();

    VersionType getVersionType();

    String getDescription();

    Map<String, Serializable> getVersionProperties();

    Serializable getVersionProperty(String name);

    NodeRef getVersionedNodeRef();

    NodeRef getFrozenStateNodeRef();
}

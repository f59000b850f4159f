package org.alfresco.service.cmr.version;

import org.alfresco.service.cmr.repository.AspectMissingException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;

public interface VersionService {

    String VERSION_STORE_PROTOCOL = "versionStore";

    StoreRef getVersionStoreReference();

    boolean isAVersion(NodeRef nodeRef);

    boolean isVersioned(NodeRef nodeRef);

    Version createVersion(NodeRef nodeRef, Map<String, Serializable> versionProperties)
            throws AspectMissingException;

    VersionHistory getVersionHistory(NodeRef nodeRef) throws AspectMissingException;

    Version getCurrentVersion(NodeRef nodeRef);

    void revert(NodeRef nodeRef);

    void revert(NodeRef nodeRef, Version version);

    void revert(NodeRef nodeRef, Version version, boolean deep);

    void deleteVersionHistory(NodeRef nodeRef) throws AspectMissingException;

    void deleteVersion(NodeRef nodeRef, Version version);

    void ensureVersioningEnabled(NodeRef nodeRef, Map<QName, Serializable> versionProperties);
}

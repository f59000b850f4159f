package nl.kamerwoo.platform.embedded.version;

import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionType;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;

record FrozenVersion(
        NodeRef getVersionedNodeRef,
        NodeRef getFrozenStateNodeRef,
        String getVersionLabel,
        String getFrozenModifier,
        Date getFrozenModifiedDate,
        Map<String, Serializable> getVersionProperties)
        implements Version {

    private static final long serialVersionUID = 1L;

    @Override
    public Serializable getVersionProperty(String name) {
        return getVersionProperties.get(name);
    }

    @Override
    public VersionType getVersionType() {
        return (VersionType) getVersionProperty(VersionModel.PROP_VERSION_TYPE);
    }

    @Override
    public String getDescription() {
        return (String) getVersionProperty(PROP_DESCRIPTION);
    }
}

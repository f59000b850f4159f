package nl.kamerwoo.platform.embedded.version;

import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionType;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;

record FrozenVersion(
        NodeRef versioned,
        NodeRef frozen,
        String label,
        String modifier,
        Date modified,
        Map<String, Serializable> properties)
        implements Version {

    private static final long serialVersionUID = 1L;

    @Override
    public Date getFrozenModifiedDate() {
        return modified;
    }

    @Override
    public String getFrozenModifier() {
        return modifier;
    }

    @Override
    public String getVersionLabel() {
        return label;
    }

    @Override
    public VersionType getVersionType() {
        return (VersionType) properties.get(VersionModel.PROP_VERSION_TYPE);
    }

    @Override
    public String getDescription() {
        return (String) properties.get(PROP_DESCRIPTION);
    }

    @Override
    public Map<String, Serializable> getVersionProperties() {
        return properties;
    }

    @Override
    public Serializable getVersionProperty(String name) {
        return properties.get(name);
    }

    @Override
    public NodeRef getVersionedNodeRef() {
        return versioned;
    }

    @Override
    public NodeRef getFrozenStateNodeRef() {
        return frozen;
    }
}

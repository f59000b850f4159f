package nl.kamerwoo.platform.embedded.version;

import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionDoesNotExistException;
import org.alfresco.service.cmr.version.VersionHistory;

import java.util.Collection;
import java.util.List;

/** The versions of a node, the newest first. */
record LinearHistory(List<Version> versions) implements VersionHistory {

    private static final long serialVersionUID = 1L;

    @Override
    public Version getRootVersion() {
        return versions.get(versions.size() - 1);
    }

    @Override
    public Version getHeadVersion() {
        return versions.get(0);
    }

    @Override
    public Collection<Version> getAllVersions() {
        return versions;
    }

    @Override
    public Version getPredecessor(Version version) {
        int index = versions.indexOf(version) + 1;
        return index < versions.size() ? versions.get(index) : null;
    }

    @Override
    public Collection<Version> getSuccessors(Version version) {
        int index = versions.indexOf(version);
        return index > 0 ? List.of(versions.get(index - 1)) : List.of();
    }

    @Override
    public Version getVersion(String versionLabel) {
        return versions.stream()
                .filter(version -> version.getVersionLabel().equals(versionLabel))
                .findFirst()
                .orElseThrow(() -> new VersionDoesNotExistException(versionLabel));
    }
}

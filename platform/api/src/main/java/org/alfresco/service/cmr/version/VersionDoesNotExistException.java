package org.alfresco.service.cmr.version;

public class VersionDoesNotExistException extends VersionServiceException {

    private static final long serialVersionUID = 1L;

    public VersionDoesNotExistException(String versionLabel) {
        super("The version " + versionLabel + " does not exist");
    }
}

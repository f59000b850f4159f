package org.alfresco.repo.version;

import org.alfresco.service.namespace.QName;

public interface VersionRevertCallback {

    enum RevertAspectAction {
        IGNORE,
        REVERT
    }

    enum RevertAssocAction {
        IGNORE,
        REVERT
    }

    RevertAspectAction getRevertAspectAction(QName aspectName, VersionRevertDetails details);

    RevertAssocAction getRevertAssocAction(QName assocName, VersionRevertDetails details);
}

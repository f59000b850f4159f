package nl.kamerwoo.alfresco.behaviour;

import org.alfresco.repo.version.VersionRevertCallback;
import org.alfresco.repo.version.VersionRevertDetails;
import org.alfresco.service.namespace.QName;

/** For what is no part of a version: who goes back to an earlier one leaves it as it is now. */
final class BlijftStaan implements VersionRevertCallback {

    @Override
    public RevertAspectAction getRevertAspectAction(QName aspect, VersionRevertDetails details) {
        return RevertAspectAction.IGNORE;
    }

    @Override
    public RevertAssocAction getRevertAssocAction(QName assoc, VersionRevertDetails details) {
        return RevertAssocAction.IGNORE;
    }
}

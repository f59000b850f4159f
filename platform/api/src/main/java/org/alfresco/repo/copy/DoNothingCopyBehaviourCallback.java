package org.alfresco.repo.copy;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;

public class DoNothingCopyBehaviourCallback extends AbstractCopyBehaviourCallback {

    private static final CopyBehaviourCallback INSTANCE = new DoNothingCopyBehaviourCallback();

    public static CopyBehaviourCallback getInstance() {
        return INSTANCE;
    }

    @Override
    public boolean getMustCopy(QName classQName, CopyDetails copyDetails) {
        return false;
    }

    @Override
    public ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName,
            CopyDetails copyDetails,
            CopyChildAssociationDetails childAssocCopyDetails) {
        return ChildAssocCopyAction.IGNORE;
    }

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
        return Map.of();
    }
}

package org.alfresco.repo.copy;

import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

import java.io.Serializable;
import java.util.Map;

public class DefaultCopyBehaviourCallback extends AbstractCopyBehaviourCallback {

    private static final CopyBehaviourCallback INSTANCE = new DefaultCopyBehaviourCallback();

    public static CopyBehaviourCallback getInstance() {
        return INSTANCE;
    }

    @Override
    public boolean getMustCopy(QName classQName, CopyDetails copyDetails) {
        return true;
    }

    @Override
    public Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyAssociationDetails assocCopyDetails) {
        return new Pair<>(
                AssocCopySourceAction.COPY_REMOVE_EXISTING,
                AssocCopyTargetAction.USE_COPIED_OTHERWISE_ORIGINAL_TARGET);
    }

    @Override
    public ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName,
            CopyDetails copyDetails,
            CopyChildAssociationDetails childAssocCopyDetails) {
        if (!childAssocCopyDetails.isCopyChildren()) {
            return ChildAssocCopyAction.IGNORE;
        }
        return childAssocCopyDetails.getChildAssocRef().isPrimary()
                ? ChildAssocCopyAction.COPY_CHILD
                : ChildAssocCopyAction.COPY_ASSOC;
    }

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
        return properties;
    }
}

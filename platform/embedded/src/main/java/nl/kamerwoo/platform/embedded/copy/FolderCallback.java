package nl.kamerwoo.platform.embedded.copy;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.service.namespace.QName;

/**
 * What the repository says of the children of a folder: it knows its content, and takes any other
 * child that hangs on the folder's type for a mistake.
 */
final class FolderCallback extends DefaultCopyBehaviourCallback {

    @Override
    public ChildAssocCopyAction getChildAssociationCopyAction(
            QName className, CopyDetails details, CopyChildAssociationDetails child) {
        QName type = child.getChildAssocRef().getTypeQName();
        if (!type.equals(ContentModel.ASSOC_CONTAINS)) {
            throw new IllegalStateException("Behaviour should have been invoked: " + type);
        }
        return super.getChildAssociationCopyAction(className, details, child);
    }
}

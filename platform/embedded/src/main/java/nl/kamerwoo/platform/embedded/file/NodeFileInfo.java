package nl.kamerwoo.platform.embedded.file;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;

record NodeFileInfo(
        NodeRef getNodeRef,
        QName getType,
        boolean isFolder,
        boolean isLink,
        Map<QName, Serializable> getProperties)
        implements FileInfo {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return (String) getProperties.get(ContentModel.PROP_NAME);
    }

    @Override
    public Date getCreatedDate() {
        return (Date) getProperties.get(ContentModel.PROP_CREATED);
    }

    @Override
    public Date getModifiedDate() {
        return (Date) getProperties.get(ContentModel.PROP_MODIFIED);
    }

    @Override
    public ContentData getContentData() {
        return (ContentData) getProperties.get(ContentModel.PROP_CONTENT);
    }
}

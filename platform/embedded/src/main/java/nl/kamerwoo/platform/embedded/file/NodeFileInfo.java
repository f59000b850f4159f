package nl.kamerwoo.platform.embedded.file;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;

record NodeFileInfo(NodeRef ref, QName typeName, boolean folder, Map<QName, Serializable> values)
        implements FileInfo {

    @Override
    public NodeRef getNodeRef() {
        return ref;
    }

    @Override
    public boolean isFolder() {
        return folder;
    }

    @Override
    public boolean isLink() {
        return false;
    }

    @Override
    public String getName() {
        return (String) values.get(ContentModel.PROP_NAME);
    }

    @Override
    public Date getCreatedDate() {
        return (Date) values.get(ContentModel.PROP_CREATED);
    }

    @Override
    public Date getModifiedDate() {
        return (Date) values.get(ContentModel.PROP_MODIFIED);
    }

    @Override
    public ContentData getContentData() {
        return (ContentData) values.get(ContentModel.PROP_CONTENT);
    }

    @Override
    public Map<QName, Serializable> getProperties() {
        return values;
    }

    @Override
    public QName getType() {
        return typeName;
    }
}

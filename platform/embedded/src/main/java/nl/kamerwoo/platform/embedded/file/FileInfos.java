package nl.kamerwoo.platform.embedded.file;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import java.util.ArrayList;
import java.util.List;

/** Tells which nodes are files and which are folders, and describes them. */
class FileInfos {

    private final NodeService nodeService;
    private final DictionaryService dictionary;

    FileInfos(NodeService nodeService, DictionaryService dictionary) {
        this.nodeService = nodeService;
        this.dictionary = dictionary;
    }

    /** Null for what is neither a file nor a folder. */
    FileInfo find(NodeRef ref) {
        return isFileOrFolder(nodeService.getType(ref)) ? of(ref) : null;
    }

    FileInfo existing(NodeRef ref) throws FileNotFoundException {
        FileInfo info = nodeService.exists(ref) ? find(ref) : null;
        if (info == null) {
            throw new FileNotFoundException(ref);
        }
        return info;
    }

    /** Whatever is no file is described as a folder. */
    FileInfo of(NodeRef ref) {
        QName type = nodeService.getType(ref);
        return new NodeFileInfo(ref, type, !isFile(type), false, nodeService.getProperties(ref));
    }

    List<FileInfo> children(NodeRef folder, boolean files, boolean folders) {
        List<FileInfo> children = new ArrayList<>();
        for (ChildAssociationRef assoc :
                nodeService.getChildAssocs(
                        folder, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL)) {
            FileInfo child = find(assoc.getChildRef());
            if (child != null && (child.isFolder() ? folders : files)) {
                children.add(child);
            }
        }
        return children;
    }

    boolean isFileOrFolder(QName type) {
        return isFolder(type) || isFile(type);
    }

    private boolean isFolder(QName type) {
        return dictionary.isSubClass(type, ContentModel.TYPE_FOLDER)
                && !dictionary.isSubClass(type, ContentModel.TYPE_SYSTEM_FOLDER);
    }

    private boolean isFile(QName type) {
        return dictionary.isSubClass(type, ContentModel.TYPE_CONTENT)
                || dictionary.isSubClass(type, ContentModel.TYPE_LINK);
    }
}

package nl.kamerwoo.platform.embedded.file;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Nodes seen as files and folders. */
public class EmbeddedFileFolderService implements FileFolderService {

    private final NodeService nodeService;
    private final CopyService copyService;
    private final ContentService contentService;
    private final FileInfos infos;
    private final BehaviourFilter filter;

    public EmbeddedFileFolderService(
            NodeService rawNodeService,
            CopyService copyService,
            ContentService contentService,
            DictionaryService dictionary,
            BehaviourFilter filter) {
        this.nodeService = rawNodeService;
        this.copyService = copyService;
        this.contentService = contentService;
        this.infos = new FileInfos(rawNodeService, dictionary);
        this.filter = filter;
    }

    @Override
    public List<FileInfo> list(NodeRef contextNodeRef) {
        return infos.children(contextNodeRef, true, true);
    }

    @Override
    public List<FileInfo> listFiles(NodeRef contextNodeRef) {
        return infos.children(contextNodeRef, true, false);
    }

    @Override
    public List<FileInfo> listFolders(NodeRef contextNodeRef) {
        return infos.children(contextNodeRef, false, true);
    }

    @Override
    public NodeRef searchSimple(NodeRef contextNodeRef, String name) {
        return nodeService.getChildByName(contextNodeRef, ContentModel.ASSOC_CONTAINS, name);
    }

    @Override
    public List<FileInfo> search(
            NodeRef contextNodeRef, String namePattern, boolean includeSubFolders) {
        return search(contextNodeRef, namePattern, true, true, includeSubFolders);
    }

    @Override
    public List<FileInfo> search(
            NodeRef contextNodeRef,
            String namePattern,
            boolean fileSearch,
            boolean folderSearch,
            boolean includeSubFolders) {
        String regex = Pattern.quote(namePattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        List<FileInfo> found = new ArrayList<>();
        for (FileInfo child : list(contextNodeRef)) {
            if ((child.isFolder() ? folderSearch : fileSearch)
                    && pattern.matcher(child.getName()).matches()) {
                found.add(child);
            }
            if (child.isFolder() && includeSubFolders) {
                found.addAll(
                        search(child.getNodeRef(), namePattern, fileSearch, folderSearch, true));
            }
        }
        return found;
    }

    @Override
    public FileInfo rename(NodeRef fileFolderRef, String newName) throws FileNotFoundException {
        return move(fileFolderRef, null, newName);
    }

    @Override
    public FileInfo move(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName)
            throws FileNotFoundException {
        FileInfo before = infos.existing(sourceNodeRef);
        ChildAssociationRef from = nodeService.getPrimaryParent(sourceNodeRef);
        NodeRef target = targetParentRef == null ? from.getParentRef() : targetParentRef;
        String name = newName == null ? before.getName() : newName;
        boolean renamed = !name.equals(before.getName());
        if (!renamed && target.equals(from.getParentRef())) {
            return before;
        }
        return orExists(
                target,
                name,
                () -> {
                    if (renamed) {
                        // Its name could clash in the one folder or in the other until it is there.
                        setName(sourceNodeRef, UUID.randomUUID().toString());
                    }
                    QName qname = renamed ? qname(name) : from.getQName();
                    moveQuietly(sourceNodeRef, target, qname);
                    if (renamed) {
                        setName(sourceNodeRef, name);
                    }
                    return getFileInfo(sourceNodeRef);
                });
    }

    /** A move is no change of the document: who changed it last, and when, stay as they were. */
    private void moveQuietly(NodeRef ref, NodeRef target, QName qname) {
        filter.disableBehaviour(ContentModel.ASPECT_AUDITABLE);
        try {
            nodeService.moveNode(ref, target, ContentModel.ASSOC_CONTAINS, qname);
        } finally {
            filter.enableBehaviour(ContentModel.ASPECT_AUDITABLE);
        }
    }

    @Override
    public FileInfo copy(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName)
            throws FileNotFoundException {
        String name = newName == null ? infos.existing(sourceNodeRef).getName() : newName;
        return orExists(
                targetParentRef,
                name,
                () -> {
                    NodeRef copy =
                            copyService.copy(
                                    sourceNodeRef,
                                    targetParentRef,
                                    ContentModel.ASSOC_CONTAINS,
                                    qname(name),
                                    true);
                    if (!nodeService.hasAspect(sourceNodeRef, ContentModel.ASPECT_WORKING_COPY)) {
                        setName(copy, name);
                    }
                    return getFileInfo(copy);
                });
    }

    private void setName(NodeRef ref, String name) {
        nodeService.setProperty(ref, ContentModel.PROP_NAME, name);
    }

    @Override
    public FileInfo create(NodeRef parentNodeRef, String name, QName typeQName) {
        return create(parentNodeRef, name, typeQName, null);
    }

    @Override
    public FileInfo create(NodeRef parentNodeRef, String name, QName typeQName, QName assocQName) {
        if (!infos.isFileOrFolder(typeQName)) {
            throw new InvalidTypeException(
                    "Type is not handled by this service: " + typeQName, typeQName);
        }
        return orExists(
                parentNodeRef,
                name,
                () ->
                        getFileInfo(
                                nodeService
                                        .createNode(
                                                parentNodeRef,
                                                ContentModel.ASSOC_CONTAINS,
                                                assocQName == null ? qname(name) : assocQName,
                                                typeQName,
                                                Map.of(ContentModel.PROP_NAME, name))
                                        .getChildRef()));
    }

    private static FileInfo orExists(NodeRef parent, String name, Supplier<FileInfo> work) {
        try {
            return work.get();
        } catch (DuplicateChildNodeNameException e) {
            throw new FileExistsException(parent, name);
        }
    }

    private static QName qname(String name) {
        return QName.createQNameWithValidLocalName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
    }

    @Override
    public void delete(NodeRef nodeRef) {
        nodeService.deleteNode(nodeRef);
    }

    @Override
    public List<FileInfo> getNamePath(NodeRef rootNodeRef, NodeRef nodeRef)
            throws FileNotFoundException {
        LinkedList<FileInfo> path = new LinkedList<>();
        NodeRef each = nodeRef;
        while (each != null && !each.equals(rootNodeRef)) {
            NodeRef parent = nodeService.getPrimaryParent(each).getParentRef();
            if (parent != null) {
                path.addFirst(infos.of(each));
            }
            each = parent;
        }
        if (each == null && rootNodeRef != null) {
            throw new FileNotFoundException(nodeRef);
        }
        return path;
    }

    @Override
    public FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements)
            throws FileNotFoundException {
        return resolveNamePath(rootNodeRef, pathElements, true);
    }

    @Override
    public FileInfo resolveNamePath(
            NodeRef rootNodeRef, List<String> pathElements, boolean mustExist)
            throws FileNotFoundException {
        NodeRef found = rootNodeRef;
        for (String element : pathElements) {
            found = found == null ? null : searchSimple(found, element);
        }
        if (found == null && mustExist) {
            throw new FileNotFoundException("Folder not found: " + pathElements);
        }
        return found == null ? null : getFileInfo(found);
    }

    @Override
    public FileInfo getFileInfo(NodeRef nodeRef) {
        return infos.find(nodeRef);
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef) {
        return contentService.getReader(nodeRef, ContentModel.PROP_CONTENT);
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef) {
        ContentWriter writer = contentService.getWriter(nodeRef, ContentModel.PROP_CONTENT, true);
        if (writer.getMimetype() == null) {
            writer.guessMimetype(Objects.requireNonNull(getFileInfo(nodeRef)).getName());
        }
        return writer;
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return nodeService.exists(nodeRef);
    }
}

package nl.kamerwoo.platform.embedded.link;

import org.alfresco.model.ApplicationModel;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.DocumentLinkService;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;

/** Links to documents, with the rules of the repository for what can be linked where. */
final class EmbeddedDocumentLinkService implements DocumentLinkService {

    private static final String EXTENSION = ".url";

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final BehaviourFilter behaviourFilter;

    EmbeddedDocumentLinkService(
            NodeService nodeService,
            DictionaryService dictionaryService,
            BehaviourFilter behaviourFilter) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.behaviourFilter = behaviourFilter;
    }

    @Override
    public NodeRef createDocumentLink(NodeRef source, NodeRef destination) {
        require(nodeService.exists(source), "Source does not exist: " + source);
        require(nodeService.exists(destination), "Destination does not exist: " + destination);
        require(is(destination, ContentModel.TYPE_FOLDER), "No folder: " + destination);
        require(is(source, ContentModel.TYPE_CONTENT), "Unsupported source: " + source);
        require(
                !nodeService.hasAspect(source, ContentModel.ASPECT_WORKING_COPY)
                        && !nodeService.hasAspect(source, ContentModel.ASPECT_LOCKABLE),
                "Locked: " + source);
        NodeRef link = create(source, destination);
        behaviourFilter.disableBehaviour(source, ContentModel.ASPECT_AUDITABLE);
        try {
            nodeService.addAspect(source, ApplicationModel.ASPECT_LINKED, null);
        } finally {
            behaviourFilter.enableBehaviour(source, ContentModel.ASPECT_AUDITABLE);
        }
        return link;
    }

    private NodeRef create(NodeRef source, NodeRef destination) {
        String name =
                "Link to " + nodeService.getProperty(source, ContentModel.PROP_NAME) + EXTENSION;
        Map<QName, Serializable> properties =
                Map.of(
                        ContentModel.PROP_NAME, name,
                        ContentModel.PROP_LINK_DESTINATION, source,
                        ContentModel.PROP_TITLE, name,
                        ContentModel.PROP_DESCRIPTION, name);
        try {
            return nodeService
                    .createNode(
                            destination,
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(
                                    NamespaceService.CONTENT_MODEL_1_0_URI,
                                    QName.createValidLocalName(name)),
                            ApplicationModel.TYPE_FILELINK,
                            properties)
                    .getChildRef();
        } catch (DuplicateChildNodeNameException taken) {
            throw new IllegalArgumentException("There is a file of that name: " + name, taken);
        }
    }

    @Override
    public NodeRef getLinkDestination(NodeRef linkNodeRef) {
        require(nodeService.exists(linkNodeRef), "No such node: " + linkNodeRef);
        require(
                nodeService.getType(linkNodeRef).equals(ApplicationModel.TYPE_FILELINK),
                "No document link: " + linkNodeRef);
        return (NodeRef) nodeService.getProperty(linkNodeRef, ContentModel.PROP_LINK_DESTINATION);
    }

    private boolean is(NodeRef node, QName type) {
        return dictionaryService.isSubClass(nodeService.getType(node), type);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

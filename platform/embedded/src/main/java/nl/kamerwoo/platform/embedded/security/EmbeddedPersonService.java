package nl.kamerwoo.platform.embedded.security;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.person.PersonException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;

public class EmbeddedPersonService implements PersonService {

    private final NodeService nodeService;
    private final SystemFolders folders;

    public EmbeddedPersonService(NodeService rawNodeService, SystemFolders folders) {
        this.nodeService = rawNodeService;
        this.folders = folders;
    }

    @Override
    public NodeRef getPersonOrNull(String userName) {
        return nodeService
                .getChildAssocs(folders.people(), ContentModel.ASSOC_CHILDREN, qname(userName))
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .findFirst()
                .orElse(null);
    }

    @Override
    public NodeRef getPerson(String userName) {
        NodeRef person = getPersonOrNull(userName);
        if (person == null) {
            throw new NoSuchPersonException(userName);
        }
        return person;
    }

    @Override
    public boolean personExists(String userName) {
        return getPersonOrNull(userName) != null;
    }

    @Override
    public boolean isEnabled(String userName) {
        NodeRef person = getPersonOrNull(userName);
        return person != null
                && !nodeService.hasAspect(person, ContentModel.ASPECT_PERSON_DISABLED);
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties) {
        String userName = (String) properties.get(ContentModel.PROP_USERNAME);
        if (userName == null || userName.isEmpty()) {
            throw new IllegalArgumentException("No username specified when creating the person.");
        }
        if (personExists(userName)) {
            throw new PersonException("Person '" + userName + "' already exists.");
        }
        return nodeService
                .createNode(
                        folders.people(),
                        ContentModel.ASSOC_CHILDREN,
                        qname(userName),
                        ContentModel.TYPE_PERSON,
                        properties)
                .getChildRef();
    }

    @Override
    public void setPersonProperties(String userName, Map<QName, Serializable> properties) {
        nodeService.addProperties(getPerson(userName), properties);
    }

    @Override
    public void deletePerson(String userName) {
        NodeRef person = getPersonOrNull(userName);
        if (person != null) {
            nodeService.deleteNode(person);
        }
    }

    private static QName qname(String userName) {
        return QName.createQNameWithValidLocalName(
                NamespaceService.CONTENT_MODEL_1_0_URI, userName.toLowerCase());
    }
}

package nl.kamerwoo.platform.embedded;

import nl.kamerwoo.platform.embedded.node.EmbeddedNodeService;
import nl.kamerwoo.platform.embedded.security.SystemFolders;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every repository has from its first day: stores, Company Home, people and an administrator.
 */
public class RepositoryBootstrap {

    private final EmbeddedNodeService nodeService;
    private final SystemFolders folders;
    private final PersonService people;
    private final MutableAuthenticationService authentication;
    private final PermissionService permissions;
    private final RetryingTransactionHelper transactions;

    public RepositoryBootstrap(
            EmbeddedNodeService nodeService,
            SystemFolders folders,
            PersonService people,
            MutableAuthenticationService authentication,
            PermissionService permissions,
            RetryingTransactionHelper transactions) {
        this.nodeService = nodeService;
        this.folders = folders;
        this.people = people;
        this.authentication = authentication;
        this.permissions = permissions;
        this.transactions = transactions;
    }

    public void bootstrap() {
        AuthenticationUtil.runAsSystem(
                () ->
                        transactions.doInTransaction(
                                () -> {
                                    create();
                                    return null;
                                }));
    }

    private void create() {
        NodeRef root = nodeService.openStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        nodeService.openStore(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE);
        nodeService.openStore(new StoreRef(StoreRef.PROTOCOL_WORKSPACE, "version2Store"));
        folders.create();
        allow(root, PermissionService.READ);
        NodeRef companyHome =
                folder(root, ContentModel.ASSOC_CHILDREN, "company_home", "Company Home");
        allow(companyHome, PermissionService.CONSUMER);
        folder(companyHome, ContentModel.ASSOC_CONTAINS, "dictionary", "Data Dictionary");
        user(AuthenticationUtil.getAdminUserName(), "Administrator", "admin");
        user(AuthenticationUtil.getGuestUserName(), "Guest", "guest");
    }

    private void allow(NodeRef ref, String permission) {
        permissions.setPermission(ref, PermissionService.ALL_AUTHORITIES, permission, true);
    }

    private NodeRef folder(NodeRef parent, QName assocType, String path, String name) {
        QName qname = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, path);
        List<ChildAssociationRef> present = nodeService.getChildAssocs(parent, assocType, qname);
        return present.isEmpty()
                ? nodeService
                        .createNode(
                                parent,
                                assocType,
                                qname,
                                ContentModel.TYPE_FOLDER,
                                Map.of(ContentModel.PROP_NAME, name))
                        .getChildRef()
                : present.get(0).getChildRef();
    }

    private void user(String userName, String firstName, String password) {
        if (people.personExists(userName)) {
            return;
        }
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_USERNAME, userName);
        properties.put(ContentModel.PROP_FIRSTNAME, firstName);
        properties.put(ContentModel.PROP_LASTNAME, "");
        properties.put(ContentModel.PROP_EMAIL, userName + "@example.org");
        people.createPerson(properties);
        authentication.createAuthentication(userName, password.toCharArray());
    }
}

package nl.kamerwoo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

class PublicServicesTest {

    private final EmbeddedAlfresco alfresco = EmbeddedAlfresco.builder().start();
    private final NodeService nodeService =
            alfresco.context().getBean("NodeService", NodeService.class);
    private final FileFolderService files =
            alfresco.context().getBean("FileFolderService", FileFolderService.class);
    private final PermissionService permissions =
            alfresco.context().getBean("PermissionService", PermissionService.class);
    private NodeRef folder;

    @BeforeEach
    void folderWithoutInheritance() {
        AuthenticationUtil.setAdminUserAsFullyAuthenticatedUser();
        PersonService people = alfresco.context().getBean("PersonService", PersonService.class);
        people.createPerson(Map.of(ContentModel.PROP_USERNAME, "alice"));
        people.createPerson(Map.of(ContentModel.PROP_USERNAME, "bob"));
        NodeRef home = alfresco.context().getBean(Repository.class).getCompanyHome();
        folder = files.create(home, "map", ContentModel.TYPE_FOLDER).getNodeRef();
        permissions.setInheritParentPermissions(folder, false);
        permissions.setPermission(folder, "bob", "Collaborator", true);
    }

    @AfterEach
    void close() {
        AuthenticationUtil.clearCurrentSecurityContext();
        alfresco.close();
    }

    @Test
    void whoHasNoPermissionSeesNothing() {
        AuthenticationUtil.setFullyAuthenticatedUser("alice");
        assertThatThrownBy(() -> nodeService.getProperties(folder))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(files.list(alfresco.context().getBean(Repository.class).getCompanyHome()))
                .noneMatch(each -> each.getNodeRef().equals(folder));
    }

    @Test
    void aCollaboratorCreatesAndIsTheOwnerOfWhatHeCreated() {
        AuthenticationUtil.setFullyAuthenticatedUser("bob");
        NodeRef mine = files.create(folder, "b.txt", ContentModel.TYPE_CONTENT).getNodeRef();
        files.getWriter(mine).putContent("hallo");
        assertThat(files.getReader(mine).getContentString()).isEqualTo("hallo");
        assertThat(nodeService.getProperty(mine, ContentModel.PROP_CREATOR)).isEqualTo("bob");
        files.delete(mine);
        assertThatThrownBy(() -> files.delete(folder)).isInstanceOf(AccessDeniedException.class);
    }
}

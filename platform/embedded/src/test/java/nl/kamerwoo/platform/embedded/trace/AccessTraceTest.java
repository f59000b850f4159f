package nl.kamerwoo.platform.embedded.trace;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Map;

/** Whom a lock and the rights on a document refuse, through the raw service and the public one. */
class AccessTraceTest {

    private static final String CONSUMER = "alice";
    private static final String COLLABORATOR = "bob";

    @RegisterExtension static final TracedRepository REPOSITORY = new TracedRepository();

    private final NodeService publicNodeService = REPOSITORY.bean("NodeService", NodeService.class);
    private final LockService locks = REPOSITORY.bean("lockService", LockService.class);
    private NodeRef node;

    @BeforeAll
    static void people() {
        PersonService people = REPOSITORY.bean("personService", PersonService.class);
        for (String user : List.of(CONSUMER, COLLABORATOR)) {
            REPOSITORY.inTransaction(
                    () -> people.createPerson(Map.of(ContentModel.PROP_USERNAME, user)));
        }
    }

    @BeforeEach
    void aDocumentOfOthers() {
        PermissionService permissions =
                REPOSITORY.bean("permissionService", PermissionService.class);
        NodeRef folder = REPOSITORY.folder();
        node =
                REPOSITORY.inTransaction(
                        () -> {
                            permissions.setInheritParentPermissions(folder, false);
                            permissions.setPermission(folder, CONSUMER, "Consumer", true);
                            permissions.setPermission(folder, COLLABORATOR, "Collaborator", true);
                            NodeRef nota = REPOSITORY.nota(folder, "nota.txt", "R9");
                            REPOSITORY.write(nota, "een");
                            return nota;
                        });
    }

    @Test
    void aReadOnlyLockRefusesItsOwner() {
        REPOSITORY.step(
                "locked by admin (READ_ONLY_LOCK), changed by admin",
                () -> {
                    locks.lock(node, LockType.READ_ONLY_LOCK);
                    return REPOSITORY.set(node, "t:zaak", "2024Z00002");
                });
    }

    @Test
    void aLockOfTheNodeRefusesEverybodyUntilItIsUnlocked() {
        REPOSITORY.step(
                "locked by admin (NODE_LOCK) in one transaction",
                () -> {
                    locks.lock(node, LockType.NODE_LOCK);
                    return null;
                });
        REPOSITORY.step(
                "changed by admin, the lock owner",
                () -> REPOSITORY.set(node, "t:zaak", "2024Z00002"));
        AuthenticationUtil.setFullyAuthenticatedUser(COLLABORATOR);
        REPOSITORY.step(
                "changed by bob, collaborator, through NodeService",
                () -> setThroughPublicService("2024Z00003"));
        REPOSITORY.step(
                "changed by bob through the raw nodeService",
                () -> REPOSITORY.set(node, "t:zaak", "2024Z00003"));
        AuthenticationUtil.setAdminUserAsFullyAuthenticatedUser();
        REPOSITORY.step(
                "unlock",
                () -> {
                    locks.unlock(node);
                    return null;
                });
    }

    private Object setThroughPublicService(String zaak) {
        publicNodeService.setProperty(node, REPOSITORY.name("t:zaak"), zaak);
        return null;
    }

    @Test
    void whoMayReadReadsAndIsRefusedAChangeByThePublicServiceAlone() {
        AuthenticationUtil.setFullyAuthenticatedUser(CONSUMER);

        REPOSITORY.step(
                "consumer reads",
                () -> publicNodeService.getProperty(node, REPOSITORY.name("t:ref")));
        REPOSITORY.step(
                "consumer writes through NodeService", () -> setThroughPublicService("2024Z00004"));
        REPOSITORY.step(
                "consumer writes through raw nodeService",
                () -> {
                    REPOSITORY.set(node, "t:zaak", "2024Z00004");
                    return "modifier=" + REPOSITORY.get(node, "cm:modifier");
                });
    }
}

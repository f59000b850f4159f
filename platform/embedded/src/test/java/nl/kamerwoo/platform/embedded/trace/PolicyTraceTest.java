package nl.kamerwoo.platform.embedded.trace;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;
import nl.kamerwoo.platform.embedded.dictionary.EmbeddedDictionary;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.repo.node.archive.RestoreNodeReport;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.attributes.DuplicateAttributeException;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Takes the steps that were taken in a real repository and compares what was heard and answered.
 */
class PolicyTraceTest {

    private static final String UNIQUE = "uniek";

    private final EmbeddedAlfresco alfresco = EmbeddedAlfresco.builder().start();
    private final ApplicationContext context = alfresco.context();
    private final NodeService nodeService = context.getBean("nodeService", NodeService.class);
    private final NodeService publicNodeService = context.getBean("NodeService", NodeService.class);
    private final FileFolderService files =
            context.getBean("fileFolderService", FileFolderService.class);
    private final VersionService versions = context.getBean("versionService", VersionService.class);
    private final CheckOutCheckInService checkOuts =
            context.getBean("checkOutCheckInService", CheckOutCheckInService.class);
    private final LockService locks = context.getBean("lockService", LockService.class);
    private final AttributeService attributes =
            context.getBean("attributeService", AttributeService.class);
    private final NamespaceService namespaces = context.getBean(NamespaceService.class);
    private final Trace trace = new Trace();
    private final List<String> lines = new ArrayList<>();
    private final Recorder every = new Recorder("event", lines, nodeService, namespaces);
    private final Recorder atCommit = new Recorder("commit", lines, nodeService, namespaces);
    private NodeRef folder;
    private NodeRef otherFolder;

    @BeforeEach
    void prepare() throws Exception {
        AuthenticationUtil.setAdminUserAsFullyAuthenticatedUser();
        try (InputStream model = getClass().getResourceAsStream("/trace-model.xml")) {
            context.getBean(EmbeddedDictionary.class).load(model);
        }
        PolicyComponent policies = context.getBean(PolicyComponent.class);
        every.bind(policies, NotificationFrequency.EVERY_EVENT);
        atCommit.bind(policies, NotificationFrequency.TRANSACTION_COMMIT);
        NodeRef home = context.getBean(Repository.class).getCompanyHome();
        folder = inTransaction(() -> create(home, "map", ContentModel.TYPE_FOLDER));
        otherFolder = inTransaction(() -> create(home, "andere", ContentModel.TYPE_FOLDER));
    }

    @AfterEach
    void close() {
        AuthenticationUtil.clearCurrentSecurityContext();
        alfresco.close();
    }

    private <R> R inTransaction(RetryingTransactionCallback<R> work) {
        RetryingTransactionHelper transactions =
                context.getBean(TransactionService.class).getRetryingTransactionHelper();
        transactions.setMaxRetries(1);
        return transactions.doInTransaction(work);
    }

    private void step(String title, RetryingTransactionCallback<Object> work) {
        lines.clear();
        String outcome;
        try {
            outcome =
                    String.valueOf(
                            inTransaction(
                                    () -> {
                                        Object result = work.execute();
                                        lines.add("-- end of work, commit");
                                        return result;
                                    }));
        } catch (RuntimeException e) {
            outcome = "THROWS " + causes(e);
        }
        lines.add("=> " + outcome);
        assertThat(Trace.comparable(lines)).as(title).isEqualTo(trace.step(title));
    }

    private static String causes(Throwable thrown) {
        StringBuilder text = new StringBuilder(thrown.getClass().getSimpleName());
        Throwable last = thrown;
        while (last.getCause() != null) {
            last = last.getCause();
            text.append(" <- ").append(last.getClass().getSimpleName());
        }
        String message =
                last.getMessage()
                        .lines()
                        .findFirst()
                        .orElse("")
                        .replaceFirst("^[0-9]{8} ", "NNNNNNNN ")
                        .replaceAll("id:[-0-9a-f]{36}", "id:UUID");
        return text + ": " + message;
    }

    private QName name(String prefixed) {
        return QName.createQName(prefixed, namespaces);
    }

    private NodeRef create(NodeRef parent, String name, QName type) {
        return files.create(parent, name, type).getNodeRef();
    }

    private Object set(NodeRef node, String property, Serializable value) {
        nodeService.setProperty(node, name(property), value);
        return null;
    }

    private Object write(NodeRef node, String text) {
        files.getWriter(node)
                .putContent(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return null;
    }

    private NodeRef nota(NodeRef parent, String fileName, String reference) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, fileName);
        properties.put(name("t:ref"), reference);
        return nodeService
                .createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, fileName),
                        name("t:nota"),
                        properties)
                .getChildRef();
    }

    private String aspects(NodeRef node) {
        Collection<String> names = new TreeSet<>();
        nodeService
                .getAspects(node)
                .forEach(
                        aspect -> names.add(aspect.toPrefixString(namespaces).replace("sys:", "")));
        return names.toString();
    }

    @Test
    void nodesAndProperties() {
        NodeRef[] made = new NodeRef[3];
        step(
                "create a subtype of a type with two mandatory aspects, name and one aspect property"
                        + " given",
                () -> {
                    made[0] = nota(folder, "a.txt", "R1");
                    return aspects(made[0])
                            + " verplicht="
                            + nodeService.getProperty(made[0], name("t:verplicht"));
                });
        NodeRef node = made[0];
        step("write content", () -> write(node, "hallo"));
        step(
                "create and write in one transaction",
                () -> {
                    made[1] = create(folder, "b.txt", name("t:stuk"));
                    return write(made[1], "hallo");
                });
        step(
                "two setProperty calls in one transaction",
                () -> {
                    set(node, "t:ref", "R2");
                    return set(node, "t:zaak", "2024Z00001");
                });
        step("setProperty to the same value", () -> set(node, "t:ref", "R2"));
        step("constraint violated", () -> set(node, "t:zaak", "fout"));
        step(
                "enforced mandatory property removed",
                () -> {
                    nodeService.removeProperty(node, name("t:verplicht"));
                    return null;
                });
        step(
                "date as ISO text, and read back",
                () -> {
                    set(node, "t:datum", "2024-02-07");
                    return inZoneOfTrace((Date) nodeService.getProperty(node, name("t:datum")));
                });
        step(
                "single value into a many-valued property",
                () -> {
                    set(node, "t:veel", "BZK");
                    Object value = nodeService.getProperty(node, name("t:veel"));
                    return value.getClass().getSimpleName() + " " + value;
                });
        step(
                "same name again in the folder, other case",
                () -> create(folder, "A.TXT", name("t:stuk")));
        step(
                "move",
                () -> {
                    files.move(node, otherFolder, null);
                    return null;
                });
        step(
                "copy",
                () -> {
                    made[2] = files.copy(node, folder, "kopie.txt").getNodeRef();
                    return "ref=" + nodeService.getProperty(made[2], name("t:ref"));
                });
        step(
                "set type to the subtype",
                () -> {
                    nodeService.setType(made[1], name("t:nota"));
                    return null;
                });
        step(
                "add aspect cm:versionable, then change content",
                () -> {
                    nodeService.addAspect(made[1], ContentModel.ASPECT_VERSIONABLE, null);
                    return null;
                });
        step(
                "delete",
                () -> {
                    nodeService.deleteNode(made[2]);
                    return null;
                });
        uniqueAttributes(node);
        every.veto(true);
        step(
                "delete vetoed in beforeDeleteNode",
                () -> {
                    nodeService.deleteNode(node);
                    return null;
                });
    }

    /** The trace was made with the server in UTC. */
    private static String inZoneOfTrace(Date date) {
        Instant midnight =
                LocalDate.of(2024, 2, 7).atStartOfDay(ZoneId.systemDefault()).toInstant();
        return date.toInstant().equals(midnight)
                ? "Date 2024-02-07T00:00:00Z server zone Etc/UTC"
                : "Date " + date.toInstant();
    }

    private void uniqueAttributes(NodeRef node) {
        step(
                "unique attribute twice in one transaction, then go on",
                () -> {
                    attributes.createAttribute("a", UNIQUE, "k", "1");
                    try {
                        attributes.createAttribute("b", UNIQUE, "k", "1");
                        return "not refused";
                    } catch (DuplicateAttributeException e) {
                        set(node, "t:ref", "after-dup");
                        return "caught DuplicateAttributeException, transaction still usable: "
                                + nodeService.getProperty(node, name("t:ref"));
                    }
                });
        try {
            inTransaction(
                    () -> {
                        attributes.createAttribute("c", UNIQUE, "k", "1");
                        return null;
                    });
        } catch (DuplicateAttributeException e) {
            assertThat("=> THROWS " + causes(e))
                    .startsWith(
                            trace.step("unique attribute in another transaction")
                                    .get(0)
                                    .split(" <- PSQLException")[0]);
        }
        step("check of that last property", () -> nodeService.getProperty(node, name("t:ref")));
    }

    @Test
    void versionsCheckOutTrashLocksAndRights() {
        NodeRef node = documentOfOthers();
        step(
                "add cm:versionable",
                () -> {
                    nodeService.addAspect(node, ContentModel.ASPECT_VERSIONABLE, null);
                    return null;
                });
        step("version after that", () -> version(node));
        step("new content on a versionable document", () -> write(node, "twee"));
        step(
                "version after that (again)",
                () -> {
                    NodeRef frozen = versions.getCurrentVersion(node).getFrozenStateNodeRef();
                    return version(node)
                            + " ref in frozen state="
                            + nodeService.getProperty(frozen, name("t:ref"));
                });
        NodeRef[] made = new NodeRef[1];
        step(
                "check out",
                () -> {
                    made[0] = checkOuts.checkout(node);
                    return "type "
                            + nodeService.getType(made[0]).toPrefixString(namespaces)
                            + " ref="
                            + nodeService.getProperty(made[0], name("t:ref"))
                            + " aspects="
                            + aspects(made[0]);
                });
        step(
                "check in",
                () -> {
                    Map<String, Serializable> minor =
                            Map.of(VersionModel.PROP_VERSION_TYPE, VersionType.MINOR);
                    checkOuts.checkin(made[0], minor);
                    return "version " + versions.getCurrentVersion(node).getVersionLabel();
                });
        step(
                "revert to 1.0",
                () -> {
                    Version first = versions.getVersionHistory(node).getVersion("1.0");
                    versions.revert(node, first);
                    return "ref=" + nodeService.getProperty(node, name("t:ref"));
                });
        trash();
        locks(node);
        rights(node);
    }

    private NodeRef documentOfOthers() {
        PersonService people = context.getBean("PersonService", PersonService.class);
        PermissionService permissions =
                context.getBean("PermissionService", PermissionService.class);
        for (String user : List.of("alice", "bob")) {
            people.createPerson(Map.of(ContentModel.PROP_USERNAME, user));
        }
        permissions.setInheritParentPermissions(folder, false);
        permissions.setPermission(folder, "alice", "Consumer", true);
        permissions.setPermission(folder, "bob", "Collaborator", true);
        return inTransaction(
                () -> {
                    NodeRef made = nota(folder, "nota.txt", "R9");
                    write(made, "een");
                    return made;
                });
    }

    private String version(NodeRef node) {
        VersionHistory history = versions.getVersionHistory(node);
        return history.getHeadVersion().getVersionLabel()
                + " of "
                + history.getAllVersions().size();
    }

    private void trash() {
        NodeArchiveService trash = context.getBean(NodeArchiveService.class);
        NodeRef node = inTransaction(() -> create(folder, "weg.txt", name("t:stuk")));
        step(
                "delete, then restore (delete)",
                () -> {
                    nodeService.deleteNode(node);
                    return null;
                });
        step(
                "delete, then restore (restore)",
                () -> {
                    RestoreNodeReport report =
                            trash.restoreArchivedNode(trash.getArchivedNode(node));
                    return report.getStatus()
                            + " same id="
                            + report.getRestoredNodeRef().equals(node);
                });
    }

    private void locks(NodeRef node) {
        step(
                "locked by admin (READ_ONLY_LOCK), changed by admin",
                () -> {
                    locks.lock(node, LockType.READ_ONLY_LOCK);
                    return set(node, "t:zaak", "2024Z00002");
                });
        step(
                "locked by admin (NODE_LOCK) in one transaction",
                () -> {
                    locks.lock(node, LockType.NODE_LOCK);
                    return null;
                });
        step("changed by admin, the lock owner", () -> set(node, "t:zaak", "2024Z00002"));
        AuthenticationUtil.setFullyAuthenticatedUser("bob");
        step(
                "changed by bob, collaborator, through NodeService",
                () -> {
                    publicNodeService.setProperty(node, name("t:zaak"), "2024Z00003");
                    return null;
                });
        step("changed by bob through the raw nodeService", () -> set(node, "t:zaak", "2024Z00003"));
        AuthenticationUtil.setAdminUserAsFullyAuthenticatedUser();
        step(
                "unlock",
                () -> {
                    locks.unlock(node);
                    return null;
                });
    }

    private void rights(NodeRef node) {
        AuthenticationUtil.setFullyAuthenticatedUser("alice");
        step("consumer reads", () -> publicNodeService.getProperty(node, name("t:ref")));
        step(
                "consumer writes through NodeService",
                () -> {
                    publicNodeService.setProperty(node, name("t:zaak"), "2024Z00004");
                    return null;
                });
        step(
                "consumer writes through raw nodeService",
                () -> {
                    set(node, "t:zaak", "2024Z00004");
                    return "modifier=" + nodeService.getProperty(node, ContentModel.PROP_MODIFIER);
                });
    }
}

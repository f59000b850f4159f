package nl.kamerwoo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.attributes.DuplicateAttributeException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** State is in the database and nowhere else. */
class DurabilityTest {

    @TempDir private Path folder;

    @BeforeEach
    void logIn() {
        AuthenticationUtil.setAdminUserAsFullyAuthenticatedUser();
    }

    @AfterEach
    void logOut() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    private static <B> B bean(EmbeddedAlfresco alfresco, Class<B> type) {
        String name = type.getSimpleName();
        return alfresco.context()
                .getBean(Character.toLowerCase(name.charAt(0)) + name.substring(1), type);
    }

    private static NodeRef file(EmbeddedAlfresco alfresco, String name, String text) {
        return bean(alfresco, RetryingTransactionHelper.class)
                .doInTransaction(() -> unfinished(alfresco, name, text));
    }

    private static NodeRef unfinished(EmbeddedAlfresco alfresco, String name, String text) {
        FileFolderService files = bean(alfresco, FileFolderService.class);
        NodeRef home = alfresco.context().getBean(Repository.class).getCompanyHome();
        NodeRef file = files.create(home, name, ContentModel.TYPE_CONTENT).getNodeRef();
        files.getWriter(file).putContent(text);
        return file;
    }

    @Test
    void aRestartFindsEverything() {
        NodeRef made;
        try (EmbeddedAlfresco alfresco = EmbeddedAlfresco.builder().folder(folder).start()) {
            made = file(alfresco, "blijft.txt", "hallo");
        }
        try (EmbeddedAlfresco alfresco = EmbeddedAlfresco.builder().folder(folder).start()) {
            assertThat(bean(alfresco, FileFolderService.class).getReader(made).getContentString())
                    .isEqualTo("hallo");
        }
    }

    @Test
    void aRollbackLeavesNothing() throws Exception {
        try (EmbeddedAlfresco alfresco = EmbeddedAlfresco.builder().folder(folder).start()) {
            NodeRef[] made = new NodeRef[1];
            assertThatThrownBy(
                            () ->
                                    bean(alfresco, RetryingTransactionHelper.class)
                                            .doInTransaction(
                                                    () -> {
                                                        made[0] = unfinished(alfresco, "weg", "x");
                                                        throw new IllegalStateException("terug");
                                                    }))
                    .hasMessage("terug");
            assertThat(bean(alfresco, NodeService.class).exists(made[0])).isFalse();
            try (Stream<Path> content = Files.walk(folder.resolve("contentstore"))) {
                assertThat(content.filter(Files::isRegularFile)).isEmpty();
            }
        }
    }

    @Test
    void twoContextsShareADatabase() {
        try (EmbeddedAlfresco one = EmbeddedAlfresco.builder().folder(folder).start();
                EmbeddedAlfresco other = EmbeddedAlfresco.builder().folder(folder).start()) {
            NodeRef made = file(one, "gedeeld.txt", "hallo");
            assertThat(bean(other, FileFolderService.class).getReader(made).getContentString())
                    .isEqualTo("hallo");
            QName lock = QName.createQName("test", "slot");
            String token = bean(one, JobLockService.class).getLock(lock, 60_000);
            JobLockService second = bean(other, JobLockService.class);
            assertThatThrownBy(() -> second.getLock(lock, 60_000, 1, 1))
                    .isInstanceOf(LockAcquisitionException.class);
            bean(one, JobLockService.class).releaseLock(token, lock);
            second.releaseLock(second.getLock(lock, 60_000), lock);
        }
    }

    @Test
    void anAttributeIsClaimedOnceHoweverManyTry() throws Exception {
        try (EmbeddedAlfresco alfresco = EmbeddedAlfresco.builder().start()) {
            AttributeService attributes = bean(alfresco, AttributeService.class);
            RetryingTransactionHelper transactions =
                    bean(alfresco, RetryingTransactionHelper.class);
            Set<Integer> claimed = Collections.synchronizedSet(new HashSet<>());
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Future<?>> all =
                    IntStream.range(0, 8)
                            .<Future<?>>mapToObj(
                                    thread ->
                                            threads.submit(
                                                    () -> {
                                                        for (int i = 0; i < 25; i++) {
                                                            claimed.add(
                                                                    transactions.doInTransaction(
                                                                            () ->
                                                                                    next(
                                                                                            attributes)));
                                                        }
                                                    }))
                            .toList();
            for (Future<?> each : all) {
                each.get();
            }
            threads.shutdown();
            assertThat(claimed).hasSize(200);
        }
    }

    private static int next(AttributeService attributes) {
        for (int number = 1; ; number++) {
            try {
                attributes.createAttribute(null, "kw", "nummer", number);
                return number;
            } catch (DuplicateAttributeException e) {
                // Somebody has it: the next one.
            }
        }
    }

    @Test
    void aConflictIsTriedAgain() throws Exception {
        try (EmbeddedAlfresco alfresco = EmbeddedAlfresco.builder().start()) {
            NodeRef node = file(alfresco, "teller.txt", "x");
            NodeService nodeService = bean(alfresco, NodeService.class);
            RetryingTransactionHelper transactions =
                    bean(alfresco, RetryingTransactionHelper.class);
            AtomicInteger attempts = new AtomicInteger();
            ExecutorService threads = Executors.newFixedThreadPool(4);
            List<Future<?>> all =
                    IntStream.range(0, 40)
                            .<Future<?>>mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> {
                                                        transactions.doInTransaction(
                                                                () -> {
                                                                    attempts.incrementAndGet();
                                                                    return count(nodeService, node);
                                                                });
                                                    }))
                            .toList();
            for (Future<?> each : all) {
                each.get();
            }
            threads.shutdown();
            assertThat(nodeService.getProperty(node, QName.createQName("test", "teller")))
                    .isEqualTo(40);
            assertThat(attempts.get()).isGreaterThanOrEqualTo(40);
        }
    }

    private static Object count(NodeService nodeService, NodeRef node) {
        QName counter = QName.createQName("test", "teller");
        Integer value = (Integer) nodeService.getProperty(node, counter);
        nodeService.setProperty(node, counter, value == null ? 1 : value + 1);
        return null;
    }
}

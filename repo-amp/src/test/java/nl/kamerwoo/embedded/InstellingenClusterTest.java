package nl.kamerwoo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.instelling.Termijnregels;
import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Settings on more than one node of a cluster, and after a restart. */
class InstellingenClusterTest {

    @TempDir private Path map;

    @Test
    void whatIsSavedOnOneNodeIsInForceOnTheOtherWithinSeconds() throws Exception {
        try (EmbeddedAlfresco een = node();
                EmbeddedAlfresco ander = node()) {
            assertThat(weken(ander)).isEqualTo(4);
            schrijf(een.context(), "woo:\n  weken: 5\n");
            Instant opgeslagen = Instant.now();
            while (weken(ander) != 5
                    && Instant.now().isBefore(opgeslagen.plus(Duration.ofSeconds(10)))) {
                Thread.sleep(100);
            }

            assertThat(weken(ander)).isEqualTo(5);
        }
    }

    @Test
    void whatAnAdministratorSavedIsThereAfterARestart() {
        try (EmbeddedAlfresco eerst = EmbeddedAlfresco.builder().folder(map).start()) {
            schrijf(eerst.context(), "woo:\n  weken: 6\n");
        }
        try (EmbeddedAlfresco daarna = EmbeddedAlfresco.builder().folder(map).start()) {
            assertThat(weken(daarna)).isEqualTo(6);
        }
    }

    @Test
    void aFolderThatWasThrownAwayStaysAwayUntilItIsAskedBack() {
        try (EmbeddedAlfresco eerst = EmbeddedAlfresco.builder().folder(map).start()) {
            ApplicationContext context = eerst.context();
            doe(context, () -> context.getBean(NODES, NodeService.class).deleteNode(map(context)));
        }
        try (EmbeddedAlfresco daarna = EmbeddedAlfresco.builder().folder(map).start()) {
            assertThat(weken(daarna)).isEqualTo(4);
            assertThat(map(daarna.context())).isNull();
        }
        try (EmbeddedAlfresco gevraagd =
                EmbeddedAlfresco.builder()
                        .folder(map)
                        .property("kamerwoo.instellingen.terugzetten", "true")
                        .start()) {
            assertThat(document(gevraagd.context())).isNotNull();
        }
    }

    private static final String NODES = "nodeService";

    private EmbeddedAlfresco node() {
        return EmbeddedAlfresco.builder()
                .inMemory(map.getFileName().toString())
                .property("embedded.content", map.toString())
                .start();
    }

    private static int weken(EmbeddedAlfresco node) {
        return node.context()
                .getBean("kamerwoo.instellingen", Instellingen.class)
                .van(Termijnregels.SOORT)
                .woo()
                .weken();
    }

    private static void schrijf(ApplicationContext context, String tekst) {
        NodeRef document = document(context);
        doe(
                context,
                () ->
                        context.getBean("fileFolderService", FileFolderService.class)
                                .getWriter(document)
                                .putContent(tekst));
    }

    private static NodeRef document(ApplicationContext context) {
        NodeRef map = map(context);
        return doe(
                context,
                () ->
                        context.getBean("fileFolderService", FileFolderService.class)
                                .searchSimple(map, "termijnen.txt"));
    }

    /** Null when it is not there. */
    private static NodeRef map(ApplicationContext context) {
        NodeService nodes = context.getBean(NODES, NodeService.class);
        return doe(
                context,
                () ->
                        nodes
                                .getChildAssocs(
                                        context.getBean("repositoryHelper", Repository.class)
                                                .getCompanyHome(),
                                        Set.of(ContentModel.TYPE_FOLDER))
                                .stream()
                                .flatMap(
                                        thuis ->
                                                nodes
                                                        .getChildAssocs(
                                                                thuis.getChildRef(),
                                                                Set.of(
                                                                        KamerwooModel
                                                                                .TYPE_INSTELLINGENMAP))
                                                        .stream())
                                .map(band -> band.getChildRef())
                                .findFirst()
                                .orElse(null));
    }

    private static void doe(ApplicationContext context, Runnable werk) {
        doe(
                context,
                () -> {
                    werk.run();
                    return null;
                });
    }

    private static <T> T doe(
            ApplicationContext context,
            RetryingTransactionHelper.RetryingTransactionCallback<T> werk) {
        return AuthenticationUtil.runAsSystem(
                () ->
                        context.getBean(
                                        "retryingTransactionHelper",
                                        RetryingTransactionHelper.class)
                                .doInTransaction(werk, false, true));
    }
}

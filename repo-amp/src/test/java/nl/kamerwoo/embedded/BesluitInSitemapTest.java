package nl.kamerwoo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Schemakeuring;
import nl.kamerwoo.alfresco.diwoo.Publicaties;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.pakket.Sitemap;
import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;

import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The decision on a request is made public with the rest, where there is a place for it. */
class BesluitInSitemapTest {

    private static EmbeddedAlfresco alfresco;

    private NodeRef verzoek;
    private NodeRef besluit;

    @BeforeAll
    static void start() {
        alfresco =
                EmbeddedAlfresco.builder()
                        .property("kamerwoo.diwoo.basis", "https://open.voorbeeld.example/woo/")
                        .start();
    }

    @AfterAll
    static void stop() {
        alfresco.close();
    }

    @BeforeEach
    void maak() {
        verzoek = doe(() -> maak(map(), "Verzoek van Jansen " + UUID.randomUUID(), "wooverzoek"));
        besluit = doe(() -> maak(verzoek, "Besluit Jansen.txt", "woobesluit"));
        doe(
                () -> {
                    nodes().setProperty(
                                    verzoek,
                                    KamerwooModel.PROP_BETROKKEN_MINISTERIES,
                                    new ArrayList<>(List.of("OCW")));
                    ContentWriter schrijver =
                            bean("FileFolderService", FileFolderService.class).getWriter(besluit);
                    schrijver.putContent("Geachte heer Jansen,");
                    return null;
                });
    }

    @Test
    void onceItIsTakenItIsThereUnderANameThatTellsNothing() throws IOException {
        besluit(LocalDate.of(2024, 5, 8));
        String xml = sitemap();

        assertThat(Schemakeuring.DIWOO.bezwaren(xml)).isEmpty();
        assertThat(xml)
                .contains("/besluit.txt</loc>")
                .contains("https://open.voorbeeld.example/woo/")
                .contains("<diwoo:creatiedatum>2024-05-08</diwoo:creatiedatum>")
                .contains("c_4f50ca9c")
                .doesNotContain("Jansen");
    }

    @Test
    void beforeItIsTakenItIsNot() throws IOException {
        assertThat(sitemap()).doesNotContain("<url>");
    }

    @Test
    void judgedNotToBePublicItIsNot() throws IOException {
        besluit(LocalDate.of(2024, 5, 8));
        zet(besluit, "Niet openbaar");

        assertThat(sitemap()).doesNotContain("<url>");
    }

    @Test
    void publicInPartItIsNotWithoutARedactedVersion() throws IOException {
        besluit(LocalDate.of(2024, 5, 8));
        zet(besluit, "Deels openbaar");

        assertThat(sitemap()).doesNotContain("<url>");
    }

    private void zet(NodeRef node, String oordeel) {
        doe(
                () -> {
                    nodes().setProperty(node, KamerwooModel.PROP_BEOORDELING, oordeel);
                    return null;
                });
    }

    private void besluit(LocalDate dag) {
        doe(
                () -> {
                    nodes().setProperty(verzoek, KamerwooModel.PROP_BESLUIT_OP, Datums.toDate(dag));
                    return null;
                });
    }

    private String sitemap() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        doe(
                () -> {
                    bean("kamerwoo.sitemap", Sitemap.class)
                            .schrijf(
                                    verzoek.getId(),
                                    bean("kamerwoo.publicaties", Publicaties.class).van(verzoek),
                                    uit);
                    return null;
                });
        return uit.toString(StandardCharsets.UTF_8);
    }

    private static NodeRef map() {
        return bean("repositoryHelper", Repository.class).getCompanyHome();
    }

    private static NodeRef maak(NodeRef map, String naam, String type) {
        return bean("FileFolderService", FileFolderService.class)
                .create(map, naam, QName.createQName(KamerwooModel.URI, type))
                .getNodeRef();
    }

    private static NodeService nodes() {
        return bean("NodeService", NodeService.class);
    }

    private static <T> T doe(Callable<T> werk) {
        return AuthenticationUtil.runAs(
                () ->
                        bean("retryingTransactionHelper", RetryingTransactionHelper.class)
                                .doInTransaction(werk::call, false, true),
                "admin");
    }

    private static <T> T bean(String naam, Class<T> type) {
        return alfresco.context().getBean(naam, type);
    }
}

package nl.kamerwoo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.behandeling.Handelingenboek;
import nl.kamerwoo.alfresco.bevriezing.Zegel;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.opberging.Opberger;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Handeling;
import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * What is filed is declared a record where records management is installed, and only filed where it
 * is not.
 */
class RecordverklaringTest {

    private static EmbeddedAlfresco alfresco;

    private NodeRef dossier;
    private NodeRef brief;

    @BeforeAll
    static void start() {
        alfresco =
                EmbeddedAlfresco.builder().property("kamerwoo.instellingen.verversen", "0").start();
        doe(
                () -> {
                    FileFolderService files = bean("fileFolderService", FileFolderService.class);
                    NodeRef plek = bean("repositoryHelper", Repository.class).getCompanyHome();
                    for (String naam :
                            List.of("Data Dictionary", "Kamerwoo", "archiefstructuur.txt")) {
                        plek = files.searchSimple(plek, naam);
                    }
                    files.getWriter(plek).putContent("regels:\n  - plaats: Archief/{soort}\n");
                    return null;
                });
    }

    @AfterAll
    static void stop() {
        alfresco.close();
    }

    @BeforeEach
    void onderteken() {
        dossier =
                maak(
                        doe(() -> bean("repositoryHelper", Repository.class).getCompanyHome()),
                        KamerwooModel.TYPE_WOOVERZOEK);
        brief = maak(dossier, KamerwooModel.TYPE_WOOBESLUIT);
        doe(
                () -> {
                    bean("kamerwoo.zegel", Zegel.class)
                            .licht(
                                    brief,
                                    () ->
                                            nodes().addAspect(
                                                            brief,
                                                            KamerwooModel.ASPECT_ONDERTEKEND,
                                                            Map.of(
                                                                    KamerwooModel
                                                                            .PROP_ONDERTEKEND_OP,
                                                                    new Date())));
                    return null;
                });
    }

    @Test
    void withoutRecordsManagementItIsFiled() {
        berg();

        assertThat(naamVanMap()).isEqualTo("wooverzoek");
        assertThat(recordOp()).isNull();
        assertThat(handelingen())
                .singleElement()
                .satisfies(
                        handeling -> {
                            assertThat(handeling.besluit()).isEqualTo(Besluit.OPGEBORGEN);
                            assertThat(handeling.reden())
                                    .contains("Archief/wooverzoek")
                                    .contains("Er is geen recordbeheer");
                        });
    }

    @Test
    void withRecordsManagementItIsDeclaredOnceByTheSystem() {
        try (Recordbeheer records = new Recordbeheer(false)) {
            berg();
            berg();

            assertThat(records.verklaard).containsExactly(brief);
            assertThat(records.door).containsOnly(AuthenticationUtil.getSystemUserName());
            assertThat(recordOp()).isNotNull();
            assertThat(titel()).isEqualTo("Record");
            assertThat(handelingen())
                    .extracting(Handeling::besluit)
                    .containsExactly(Besluit.OPGEBORGEN, Besluit.RECORD);
        }
    }

    @Test
    void whenThatFailsItIsFiledAllTheSameAndTheDossierTellsWhy() {
        try (Recordbeheer records = new Recordbeheer(true)) {
            berg();
        }

        assertThat(naamVanMap()).isEqualTo("wooverzoek");
        assertThat(recordOp()).isNull();
        assertThat(handelingen())
                .last()
                .satisfies(
                        handeling -> {
                            assertThat(handeling.besluit()).isEqualTo(Besluit.GEEN_RECORD);
                            assertThat(handeling.reden()).contains("Geen archiefplan");
                        });
    }

    @Test
    void whatFailedIsDeclaredTheNextTime() {
        try (Recordbeheer records = new Recordbeheer(true)) {
            berg();
        }
        try (Recordbeheer records = new Recordbeheer(false)) {
            berg();

            assertThat(records.verklaard).containsExactly(brief);
        }
    }

    private void berg() {
        doe(() -> bean("kamerwoo.opberger", Opberger.class).berg(dossier));
    }

    private String naamVanMap() {
        return (String)
                doe(
                        () ->
                                nodes().getProperty(
                                                nodes().getPrimaryParent(brief).getParentRef(),
                                                ContentModel.PROP_NAME));
    }

    private Object recordOp() {
        return doe(() -> nodes().getProperty(brief, KamerwooModel.PROP_RECORD_OP));
    }

    private Object titel() {
        return doe(() -> nodes().getProperty(brief, ContentModel.PROP_TITLE));
    }

    private List<Handeling> handelingen() {
        return doe(
                () ->
                        bean("kamerwoo.handelingenboek", Handelingenboek.class)
                                .lees(dossier)
                                .handelingen());
    }

    private static NodeRef maak(NodeRef map, QName type) {
        String naam = UUID.randomUUID() + ".txt";
        return doe(
                () ->
                        bean("fileFolderService", FileFolderService.class)
                                .create(map, naam, type)
                                .getNodeRef());
    }

    private static NodeService nodes() {
        return bean("nodeService", NodeService.class);
    }

    private static <T> T doe(Callable<T> werk) {
        return AuthenticationUtil.runAs(
                () ->
                        bean("retryingTransactionHelper", RetryingTransactionHelper.class)
                                .doInTransaction(werk::call, false, true),
                AuthenticationUtil.getAdminUserName());
    }

    private static <T> T bean(String naam, Class<T> type) {
        return alfresco.context().getBean(naam, type);
    }

    /**
     * Stands in for records management while it is open: its action, which changes the document.
     */
    private static final class Recordbeheer extends ActionExecuterAbstractBase
            implements AutoCloseable {

        private static final String NAAM = "create-record";

        private final boolean mislukt;
        private final List<NodeRef> verklaard = new ArrayList<>();
        private final List<String> door = new ArrayList<>();

        Recordbeheer(boolean mislukt) {
            this.mislukt = mislukt;
            setBeanName(NAAM);
            context().getBeanFactory().registerSingleton(NAAM, this);
        }

        private static ConfigurableApplicationContext context() {
            return (ConfigurableApplicationContext) alfresco.context();
        }

        @Override
        protected void addParameterDefinitions(List<ParameterDefinition> parameters) {}

        @Override
        protected void executeImpl(Action actie, NodeRef stuk) {
            nodes().setProperty(stuk, ContentModel.PROP_TITLE, "Record");
            if (mislukt) {
                throw new IllegalStateException("Geen archiefplan");
            }
            verklaard.add(stuk);
            door.add(AuthenticationUtil.getRunAsUser());
        }

        @Override
        public void close() {
            ((DefaultListableBeanFactory) context().getBeanFactory()).destroySingleton(NAAM);
        }
    }
}

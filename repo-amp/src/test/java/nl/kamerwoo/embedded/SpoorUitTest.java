package nl.kamerwoo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.spoor.Spoorlezer;
import nl.kamerwoo.alfresco.spoor.Spoorstand;
import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where the repository audits nothing the module does what it did, and says so once. */
class SpoorUitTest {

    private static final String NOTA =
            "TER BESLISSING\n\nAan\nde Minister\n\nVan\nDGHO\n\nDatum\n7 februari 2024\n\n"
                    + "Nota\nOver het loket\n\nAanleiding\nEr is een aanleiding.\n";

    private static final class Log extends AbstractAppender {
        private final List<String> regels = new CopyOnWriteArrayList<>();

        private Log() {
            super("spoorstand", null, null, true, Property.EMPTY_ARRAY);
        }

        @Override
        public void append(LogEvent event) {
            regels.add(event.getMessage().getFormattedMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({"audit.enabled, false, 1", "audit.kamerwoo.enabled, false, 1", "x, y, 0"})
    void aNotaIsStampedAllTheSame(String eigenschap, String waarde, int keren) {
        Log log = new Log();
        log.start();
        Logger logger = (Logger) LogManager.getLogger(Spoorstand.class);
        logger.addAppender(log);
        Configurator.setLevel(logger, Level.WARN);
        try (EmbeddedAlfresco alfresco =
                EmbeddedAlfresco.builder().property(eigenschap, waarde).start()) {
            ApplicationContext context = alfresco.context();
            NodeRef dossier = doe(context, () -> dossier(context));
            NodeRef nota = doe(context, () -> nota(context, dossier));

            assertThat(doe(context, () -> lees(context, nota))).isNotNull();
            assertThat(log.regels).hasSize(keren).allMatch(r -> r.contains("audit.enabled"));
            assertThat(doe(context, () -> lezer(context).laatste(dossier, 10)).isEmpty())
                    .isEqualTo(keren > 0);
        } finally {
            logger.removeAppender(log);
        }
    }

    private static NodeRef dossier(ApplicationContext context) {
        return files(context)
                .create(
                        context.getBean(Repository.class).getCompanyHome(),
                        "dossier",
                        KamerwooModel.TYPE_DOSSIER)
                .getNodeRef();
    }

    private static NodeRef nota(ApplicationContext context, NodeRef dossier) {
        NodeRef nota =
                files(context).create(dossier, "nota.txt", ContentModel.TYPE_CONTENT).getNodeRef();
        files(context).getWriter(nota).putContent(NOTA);
        return nota;
    }

    private static Object lees(ApplicationContext context, NodeRef nota) {
        ActionService acties = context.getBean("ActionService", ActionService.class);
        acties.executeAction(acties.createAction("kamerwoo-lees-kop"), nota);
        return context.getBean("NodeService", NodeService.class)
                .getProperty(nota, KamerwooModel.PROP_AAN);
    }

    private static FileFolderService files(ApplicationContext context) {
        return context.getBean("FileFolderService", FileFolderService.class);
    }

    private static Spoorlezer lezer(ApplicationContext context) {
        return context.getBean(Spoorlezer.class);
    }

    private static <T> T doe(ApplicationContext context, Callable<T> werk) {
        return AuthenticationUtil.runAs(
                () ->
                        context.getBean(RetryingTransactionHelper.class)
                                .doInTransaction(werk::call, false, true),
                AuthenticationUtil.getAdminUserName());
    }
}

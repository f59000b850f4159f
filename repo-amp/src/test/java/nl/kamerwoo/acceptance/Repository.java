package nl.kamerwoo.acceptance;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.springframework.context.ApplicationContext;

import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** The public Java API, with what every test does over and over made short. */
final class Repository {

    private static final String KW = "http://kamerwoo.nl/model/content/1.0";
    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final ApplicationContext context;

    Repository(ApplicationContext context) {
        this.context = context;
    }

    /** A name of the module's model. */
    static QName kw(String naam) {
        return QName.createQName(KW, naam);
    }

    <T> T bean(String naam, Class<T> type) {
        return context.getBean(naam, type);
    }

    NodeService nodes() {
        return bean("NodeService", NodeService.class);
    }

    FileFolderService files() {
        return bean("FileFolderService", FileFolderService.class);
    }

    /** Does the work as admin, in a transaction of its own. */
    <T> T doe(Callable<T> werk) {
        return doeAls("admin", werk);
    }

    <T> T doeAls(String gebruiker, Callable<T> werk) {
        return AuthenticationUtil.runAs(
                () ->
                        bean("retryingTransactionHelper", RetryingTransactionHelper.class)
                                .doInTransaction(werk::call, false, true),
                gebruiker);
    }

    /** A folder of the test's own. */
    NodeRef map() {
        return doe(() -> maak(thuis(), uniek("map"), ContentModel.TYPE_FOLDER));
    }

    /** A dossier in a folder of its own. */
    NodeRef dossier() {
        NodeRef map = map();
        return doe(() -> maak(map, uniek("dossier"), kw("dossier")));
    }

    /** To be called in a transaction. */
    NodeRef maak(NodeRef map, String naam, QName type) {
        return files().create(map, naam, type).getNodeRef();
    }

    /** Uploads a file as any client does: a plain document, then its content. */
    NodeRef upload(NodeRef map, String naam, byte[] inhoud) {
        return doe(
                () -> {
                    NodeRef node = maak(map, naam, ContentModel.TYPE_CONTENT);
                    schrijf(node, inhoud);
                    return node;
                });
    }

    NodeRef upload(NodeRef map, String naam, String tekst) {
        return upload(map, naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** To be called in a transaction. */
    void schrijf(NodeRef node, byte[] inhoud) {
        ContentWriter schrijver = files().getWriter(node);
        schrijver.setEncoding(StandardCharsets.UTF_8.name());
        schrijver.putContent(new java.io.ByteArrayInputStream(inhoud));
    }

    Serializable waarde(NodeRef node, QName naam) {
        return doe(() -> nodes().getProperty(node, naam));
    }

    Map<QName, Serializable> waarden(NodeRef node) {
        return doe(() -> nodes().getProperties(node));
    }

    QName type(NodeRef node) {
        return doe(() -> nodes().getType(node));
    }

    String referentie(NodeRef node) {
        return (String) waarde(node, kw("referentie"));
    }

    /** Waits until the document has been read, well or badly. */
    Map<QName, Serializable> gelezen(NodeRef stuk) {
        return wacht(
                () -> waarden(stuk), waarden -> !"te lezen".equals(waarden.get(kw("leesstatus"))));
    }

    /** Asks again until it is so. */
    <T> T wacht(Callable<T> vraag, Predicate<T> klaar) {
        Instant einde = Instant.now().plus(GEDULD);
        try {
            T antwoord = vraag.call();
            while (!klaar.test(antwoord)) {
                if (Instant.now().isAfter(einde)) {
                    throw new AssertionError("Not so after " + GEDULD + ": " + antwoord);
                }
                Thread.sleep(50);
                antwoord = vraag.call();
            }
            return antwoord;
        } catch (RuntimeException | Error fout) {
            throw fout;
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    static String uniek(String naam) {
        return naam + "-" + UUID.randomUUID();
    }

    static byte[] voorbeeld(String pad) {
        try (InputStream in = Repository.class.getResourceAsStream(pad)) {
            return in.readAllBytes();
        } catch (java.io.IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
    }

    private NodeRef thuis() {
        return bean("repositoryHelper", org.alfresco.repo.model.Repository.class).getCompanyHome();
    }
}

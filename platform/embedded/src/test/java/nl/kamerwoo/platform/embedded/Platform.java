package nl.kamerwoo.platform.embedded;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** One platform for all tests of its web half, and what they do with it. */
public final class Platform {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static EmbeddedAlfresco alfresco;

    private Platform() {}

    public static synchronized EmbeddedAlfresco alfresco() {
        if (alfresco == null) {
            alfresco = EmbeddedAlfresco.builder().httpPort(0).start();
            Runtime.getRuntime().addShutdownHook(new Thread(alfresco::close));
        }
        return alfresco;
    }

    public static <T> T bean(String name, Class<T> type) {
        return alfresco().context().getBean(name, type);
    }

    public static URI url(String path) {
        return URI.create(alfresco().baseUrl() + path);
    }

    public static <R> R as(String user, RetryingTransactionCallback<R> work) {
        RetryingTransactionHelper transactions =
                bean("retryingTransactionHelper", RetryingTransactionHelper.class);
        return AuthenticationUtil.runAs(() -> transactions.doInTransaction(work), user);
    }

    public static <R> R asAdmin(RetryingTransactionCallback<R> work) {
        return as("admin", work);
    }

    /** A new user, whose password is his name. */
    public static String user() {
        String name = "u" + System.nanoTime();
        return asAdmin(
                () -> {
                    bean("authenticationService", MutableAuthenticationService.class)
                            .createAuthentication(name, name.toCharArray());
                    bean("personService", PersonService.class)
                            .createPerson(Map.of(ContentModel.PROP_USERNAME, name));
                    return name;
                });
    }

    public static NodeRef folder() {
        return asAdmin(
                () ->
                        create(
                                bean("repositoryHelper", Repository.class).getCompanyHome(),
                                "f" + System.nanoTime(),
                                ContentModel.TYPE_FOLDER));
    }

    public static NodeRef document() {
        return document(folder(), "document");
    }

    public static NodeRef document(NodeRef folder, String name) {
        return asAdmin(() -> create(folder, name, ContentModel.TYPE_CONTENT));
    }

    private static NodeRef create(NodeRef parent, String name, QName type) {
        return bean("nodeService", NodeService.class)
                .createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                        type,
                        Map.of(ContentModel.PROP_NAME, name))
                .getChildRef();
    }

    public static void eventually(Runnable assertion) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

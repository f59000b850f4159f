package nl.kamerwoo.platform.embedded.trace;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;
import nl.kamerwoo.platform.embedded.dictionary.EmbeddedDictionary;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A repository in which the steps are taken that were taken in a real one: what is heard and
 * answered must be what was heard and answered there. Each test is admin when it begins.
 */
final class TracedRepository implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final EmbeddedAlfresco alfresco = EmbeddedAlfresco.builder().start();
    private final NodeService nodeService = bean("nodeService", NodeService.class);
    private final FileFolderService files = bean("fileFolderService", FileFolderService.class);
    private final NamespaceService namespaces = alfresco.context().getBean(NamespaceService.class);
    private final Trace trace = new Trace();
    private final List<String> heard = new ArrayList<>();
    private final Recorder every = new Recorder("event", heard, nodeService, namespaces);
    private final Recorder atCommit = new Recorder("commit", heard, nodeService, namespaces);

    TracedRepository() {
        try (InputStream model = getClass().getResourceAsStream("/trace-model.xml")) {
            alfresco.context().getBean(EmbeddedDictionary.class).load(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PolicyComponent policies = alfresco.context().getBean(PolicyComponent.class);
        every.bind(policies, NotificationFrequency.EVERY_EVENT);
        atCommit.bind(policies, NotificationFrequency.TRANSACTION_COMMIT);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        AuthenticationUtil.setAdminUserAsFullyAuthenticatedUser();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        every.veto(false);
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        alfresco.close();
    }

    <T> T bean(String name, Class<T> type) {
        return alfresco.context().getBean(name, type);
    }

    <R> R inTransaction(RetryingTransactionCallback<R> work) {
        RetryingTransactionHelper transactions =
                alfresco.context().getBean(TransactionService.class).getRetryingTransactionHelper();
        transactions.setMaxRetries(1);
        return transactions.doInTransaction(work);
    }

    void step(String title, RetryingTransactionCallback<Object> work) {
        heard.clear();
        heard.add("=> " + outcome(work));
        assertThat(Trace.comparable(heard)).as(title).isEqualTo(trace.step(title));
    }

    private String outcome(RetryingTransactionCallback<Object> work) {
        try {
            return String.valueOf(
                    inTransaction(
                            () -> {
                                Object result = work.execute();
                                heard.add("-- end of work, commit");
                                return result;
                            }));
        } catch (RuntimeException e) {
            return "THROWS " + causes(e);
        }
    }

    /** Of a step whose last cause is the database's own, which differs, all before that. */
    void stepRefusedByDatabase(String title, RetryingTransactionCallback<Object> work) {
        assertThat("=> " + outcome(work))
                .as(title)
                .startsWith(trace.step(title).get(0).split(" <- PSQLException")[0]);
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

    /** Lets a behaviour refuse every deletion, until the test ends. */
    void vetoDeletions() {
        every.veto(true);
    }

    QName name(String prefixed) {
        return QName.createQName(prefixed, namespaces);
    }

    NodeRef folder() {
        NodeRef home = alfresco.context().getBean(Repository.class).getCompanyHome();
        return inTransaction(() -> create(home, "map" + System.nanoTime(), "cm:folder"));
    }

    NodeRef create(NodeRef parent, String name, String type) {
        return files.create(parent, name, name(type)).getNodeRef();
    }

    NodeRef nota(NodeRef parent, String fileName, String reference) {
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

    Object set(NodeRef node, String property, Serializable value) {
        nodeService.setProperty(node, name(property), value);
        return null;
    }

    Serializable get(NodeRef node, String property) {
        return nodeService.getProperty(node, name(property));
    }

    Object write(NodeRef node, String text) {
        files.getWriter(node)
                .putContent(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return null;
    }

    String type(NodeRef node) {
        return nodeService.getType(node).toPrefixString(namespaces);
    }

    String aspects(NodeRef node) {
        Collection<String> names = new TreeSet<>();
        nodeService
                .getAspects(node)
                .forEach(
                        aspect -> names.add(aspect.toPrefixString(namespaces).replace("sys:", "")));
        return names.toString();
    }
}

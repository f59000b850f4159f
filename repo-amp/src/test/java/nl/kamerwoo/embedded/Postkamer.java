package nl.kamerwoo.embedded;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.internet.MimeMessage;

import nl.kamerwoo.alfresco.instelling.Instellingenmap;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** A repository of its own with a mail server beside it, and what its tests do over and over. */
final class Postkamer implements AutoCloseable {

    private static final String NOOIT = "0 0 0 1 1 ? 2099";

    private final GreenMail server;
    private final EmbeddedAlfresco alfresco;

    Postkamer() {
        int poort = vrijePoort();
        server = new GreenMail(new ServerSetup(poort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        alfresco =
                EmbeddedAlfresco.builder()
                        .property("mail.host", "127.0.0.1")
                        .property("mail.port", Integer.toString(poort))
                        .property("share.protocol", "https")
                        .property("share.host", "samen.voorbeeld.example")
                        .property("share.port", "443")
                        .property("kamerwoo.berichten.cron", NOOIT)
                        .property("kamerwoo.berichten.rust", "0")
                        .property("kamerwoo.waarschuwingen.cron", NOOIT)
                        .property("kamerwoo.overzicht.cron", NOOIT)
                        .start();
    }

    private static int vrijePoort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException bezet) {
            throw new UncheckedIOException(bezet);
        }
    }

    @Override
    public void close() {
        alfresco.close();
        server.stop();
    }

    void serverUit() {
        server.stop();
    }

    void serverAan() {
        server.start();
    }

    <T> T bean(String naam, Class<T> type) {
        return alfresco.context().getBean(naam, type);
    }

    NodeService nodes() {
        return bean("nodeService", NodeService.class);
    }

    <T> T doe(Callable<T> werk) {
        return doeAls(AuthenticationUtil.getAdminUserName(), werk);
    }

    <T> T doeAls(String wie, Callable<T> werk) {
        return AuthenticationUtil.runAs(
                () ->
                        bean("retryingTransactionHelper", RetryingTransactionHelper.class)
                                .doInTransaction(werk::call, false, true),
                wie);
    }

    /** Somebody with an address, in the group of a role. */
    String met(String rol) {
        String naam = rol.toLowerCase() + "-" + UUID.randomUUID();
        doe(
                () -> {
                    Map<QName, Serializable> persoon = new HashMap<>();
                    persoon.put(ContentModel.PROP_USERNAME, naam);
                    persoon.put(ContentModel.PROP_FIRSTNAME, "Noor");
                    persoon.put(ContentModel.PROP_EMAIL, naam + "@voorbeeld.example");
                    bean("PersonService", PersonService.class).createPerson(persoon);
                    bean("AuthorityService", AuthorityService.class)
                            .addAuthority("GROUP_KAMERWOO_" + rol, naam);
                    return null;
                });
        return naam;
    }

    NodeRef persoon(String naam) {
        return doe(() -> bean("PersonService", PersonService.class).getPerson(naam));
    }

    /** Of questions, which everybody may work on. */
    NodeRef dossier(String onderwerp) {
        return doe(
                () -> {
                    NodeRef dossier =
                            nodes().createNode(
                                            bean("repositoryHelper", Repository.class)
                                                    .getCompanyHome(),
                                            ContentModel.ASSOC_CONTAINS,
                                            QName.createQName(
                                                    KamerwooModel.URI,
                                                    UUID.randomUUID().toString()),
                                            KamerwooModel.TYPE_KAMERVRAGENDOSSIER,
                                            Map.of(
                                                    ContentModel.PROP_NAME,
                                                    UUID.randomUUID().toString(),
                                                    KamerwooModel.PROP_ONDERWERP,
                                                    onderwerp))
                                    .getChildRef();
                    bean("PermissionService", PermissionService.class)
                            .setPermission(
                                    dossier,
                                    PermissionService.ALL_AUTHORITIES,
                                    PermissionService.COORDINATOR,
                                    true);
                    return dossier;
                });
    }

    void zet(NodeRef node, QName naam, Serializable waarde) {
        doe(
                () -> {
                    nodes().setProperty(node, naam, waarde);
                    return null;
                });
    }

    void neemInBehandeling(String wie, NodeRef dossier) {
        doeAls(
                wie,
                () -> {
                    neemBinnen(dossier);
                    return null;
                });
    }

    /** To be called in a transaction. */
    void neemBinnen(NodeRef dossier) {
        ActionService acties = bean("ActionService", ActionService.class);
        acties.executeAction(
                acties.createAction("kamerwoo-neem-in-behandeling"), dossier, false, false);
    }

    void rondAf(String wie, NodeRef dossier, String besluit) {
        String taak = taak(dossier).getId();
        doeAls(wie, () -> bean("WorkflowService", WorkflowService.class).endTask(taak, besluit));
    }

    /** Gives the open task to somebody. */
    void wijsToe(String wie, NodeRef dossier, String aan) {
        String taak = taak(dossier).getId();
        doeAls(
                wie,
                () ->
                        bean("WorkflowService", WorkflowService.class)
                                .updateTask(
                                        taak,
                                        Map.of(ContentModel.PROP_OWNER, aan),
                                        Map.of(),
                                        Map.of()));
    }

    /** Writes another template. */
    String sjabloon(String naam, String tekst) {
        return doe(
                () -> {
                    NodeRef document =
                            bean("kamerwoo.instellingenmap", Instellingenmap.class)
                                    .sjabloon(naam)
                                    .orElseThrow();
                    ContentService inhoud = bean("contentService", ContentService.class);
                    String eerst =
                            inhoud.getReader(document, ContentModel.PROP_CONTENT)
                                    .getContentString();
                    inhoud.getWriter(document, ContentModel.PROP_CONTENT, true).putContent(tekst);
                    return eerst;
                });
    }

    /** The one that is open. */
    WorkflowTask taak(NodeRef dossier) {
        return doe(
                () -> {
                    WorkflowService werkstromen =
                            bean("workflowServiceImpl", WorkflowService.class);
                    WorkflowTaskQuery vraag = new WorkflowTaskQuery();
                    vraag.setProcessId(
                            werkstromen.getWorkflowsForContent(dossier, true).get(0).getId());
                    return werkstromen.queryTasks(vraag, true).get(0);
                });
    }

    List<NodeRef> berichten(NodeRef dossier) {
        return doe(
                () ->
                        nodes()
                                .getChildAssocs(
                                        dossier,
                                        KamerwooModel.ASSOC_BERICHTEN,
                                        RegexQNamePattern.MATCH_ALL)
                                .stream()
                                .map(band -> band.getChildRef())
                                .toList());
    }

    Serializable waarde(NodeRef node, QName naam) {
        return doe(() -> nodes().getProperty(node, naam));
    }

    String status(NodeRef bericht) {
        return (String) waarde(bericht, KamerwooModel.PROP_BERICHTSTATUS);
    }

    /** What came in for somebody. */
    List<MimeMessage> mails(String wie) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isAan(mail, wie))
                .toList();
    }

    private static boolean isAan(MimeMessage mail, String wie) {
        try {
            return mail.getAllRecipients()[0].toString().equals(wie + "@voorbeeld.example");
        } catch (jakarta.mail.MessagingException onleesbaar) {
            throw new IllegalStateException(onleesbaar);
        }
    }

    /** Waits for the first mail to somebody. */
    MimeMessage mail(String wie) {
        wacht(() -> !mails(wie).isEmpty());
        return mails(wie).get(0);
    }

    void wacht(BooleanSupplier tot) {
        Instant einde = Instant.now().plus(Duration.ofSeconds(60));
        while (!tot.getAsBoolean()) {
            if (Instant.now().isAfter(einde)) {
                throw new AssertionError("Not so within a minute");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException gestoord) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(gestoord);
            }
        }
    }
}

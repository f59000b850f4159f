package nl.kamerwoo.acceptance;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.context.ApplicationContext;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The public Java API, with what every test does over and over made short. */
public final class Repository {

    private static final String KW = "http://kamerwoo.nl/model/content/1.0";

    private final ApplicationContext context;
    private NodeRef werkmap;

    Repository(ApplicationContext context) {
        this.context = context;
    }

    /** A name of the module's model. */
    static QName kw(String naam) {
        return QName.createQName(KW, naam);
    }

    /** A name that no other test has, now or in an earlier run. */
    static String uniek(String naam) {
        return naam + "-" + UUID.randomUUID();
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

    /** Does the work as the administrator, in a transaction of its own. */
    <T> T doe(Callable<T> werk) {
        return doeAls(AuthenticationUtil.getAdminUserName(), werk);
    }

    <T> T doeAls(String gebruiker, Callable<T> werk) {
        return AuthenticationUtil.runAs(
                () ->
                        bean("retryingTransactionHelper", RetryingTransactionHelper.class)
                                .doInTransaction(werk::call, false, true),
                gebruiker);
    }

    /** Does what gives nothing back. */
    void voer(Handeling handeling) {
        doe(
                () -> {
                    handeling.voerUit();
                    return null;
                });
    }

    /** Something to do in a transaction. */
    interface Handeling {
        void voerUit() throws Exception;
    }

    /** Sets values of which no behaviour hears, as another version of the module left them. */
    void zetZonderBehaviours(NodeRef node, Map<QName, Serializable> waarden) {
        BehaviourFilter filter = bean("policyBehaviourFilter", BehaviourFilter.class);
        voer(
                () -> {
                    filter.disableBehaviour(node);
                    try {
                        nodes().addProperties(node, waarden);
                    } finally {
                        filter.enableBehaviour(node);
                    }
                });
    }

    /** A folder of the test's own, in the one of the run. */
    NodeRef map() {
        NodeRef ouder = werkmap();
        return doe(() -> maak(ouder, uniek("map"), ContentModel.TYPE_FOLDER));
    }

    /** A dossier in a folder of its own. */
    NodeRef dossier() {
        return dossier(kw("dossier"));
    }

    NodeRef dossier(QName type) {
        NodeRef map = map();
        return doe(() -> maak(map, uniek("dossier"), type));
    }

    /** A document in a dossier of its own, with nothing in it and nothing on it. */
    NodeRef stuk() {
        NodeRef dossier = dossier();
        return doe(() -> maak(dossier, uniek("stuk"), kw("stuk")));
    }

    /** A document that bears this reference from the start. */
    NodeRef stuk(NodeRef map, String referentie) {
        return doe(
                () -> maak(map, uniek("stuk"), kw("stuk"), Map.of(kw("referentie"), referentie)));
    }

    /** To be called in a transaction. */
    NodeRef maak(NodeRef map, String naam, QName type) {
        return files().create(map, naam, type).getNodeRef();
    }

    /** To be called in a transaction. */
    NodeRef maak(NodeRef map, String naam, QName type, Map<QName, Serializable> eigenschappen) {
        Map<QName, Serializable> alle = new HashMap<>(eigenschappen);
        alle.put(ContentModel.PROP_NAME, naam);
        return nodes().createNode(map, ContentModel.ASSOC_CONTAINS, bandnaam(naam), type, alle)
                .getChildRef();
    }

    /** How the bond between a folder and what lies in it is named. */
    static QName bandnaam(String naam) {
        return QName.createQName(
                NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(naam));
    }

    /** Uploads a file as any client does: a plain document and its content in one go. */
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
        schrijver.putContent(new ByteArrayInputStream(inhoud));
    }

    void schrijfNieuw(NodeRef node, String tekst) {
        voer(() -> schrijf(node, tekst.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] inhoud(NodeRef node) {
        return doe(
                () -> {
                    try (var in = files().getReader(node).getContentInputStream()) {
                        return in.readAllBytes();
                    }
                });
    }

    void zet(NodeRef node, QName naam, Serializable waarde) {
        voer(() -> nodes().setProperty(node, naam, waarde));
    }

    Serializable waarde(NodeRef node, QName naam) {
        return doe(() -> nodes().getProperty(node, naam));
    }

    /** What stands on a node; what was emptied is not there. */
    Map<QName, Serializable> waarden(NodeRef node) {
        Map<QName, Serializable> waarden = new HashMap<>(doe(() -> nodes().getProperties(node)));
        waarden.values().removeIf(Objects::isNull);
        return waarden;
    }

    QName type(NodeRef node) {
        return doe(() -> nodes().getType(node));
    }

    boolean heeft(NodeRef node, QName aspect) {
        return doe(() -> nodes().hasAspect(node, aspect));
    }

    String referentie(NodeRef node) {
        return (String) waarde(node, kw("referentie"));
    }

    Date datum(NodeRef node, String naam) {
        return (Date) waarde(node, kw(naam));
    }

    /** What lies in a folder. */
    List<NodeRef> inMap(NodeRef map) {
        return doe(
                () ->
                        nodes().getChildAssocs(map).stream()
                                .map(band -> band.getChildRef())
                                .toList());
    }

    /** Waits until the document has been read, or reading it was tried in vain. */
    Map<QName, Serializable> gelezen(NodeRef stuk) {
        return Geduld.tot(
                () -> waarden(stuk),
                waarden ->
                        !"te lezen".equals(waarden.get(kw("leesstatus")))
                                || waarden.get(kw("leespogingen")) instanceof Integer n && n > 0);
    }

    /** Somebody without any rights of his own. */
    String gebruiker() {
        String naam = uniek("medewerker");
        voer(
                () -> {
                    bean("authenticationService", MutableAuthenticationService.class)
                            .createAuthentication(naam, "geheim".toCharArray());
                    Map<QName, Serializable> persoon = new HashMap<>();
                    persoon.put(ContentModel.PROP_USERNAME, naam);
                    persoon.put(ContentModel.PROP_FIRSTNAME, "Mede");
                    persoon.put(ContentModel.PROP_LASTNAME, "Werker");
                    persoon.put(ContentModel.PROP_EMAIL, naam + "@voorbeeld.example");
                    bean("PersonService", PersonService.class).createPerson(persoon);
                });
        return naam;
    }

    /** Somebody who may read this and what lies in it, and no more. */
    public String lezer(NodeRef map) {
        String naam = gebruiker();
        leest(naam, map);
        return naam;
    }

    /** Lets somebody read, and no more than that. */
    public void leest(String gebruiker, NodeRef map) {
        voer(
                () ->
                        bean("PermissionService", PermissionService.class)
                                .setPermission(map, gebruiker, PermissionService.CONSUMER, true));
    }

    /**
     * All folders of a run lie in one. What is signed in them stays until a records manager reopens
     * it, and then an administrator throws all away in one go.
     */
    private synchronized NodeRef werkmap() {
        if (werkmap == null) {
            NodeRef thuis =
                    bean("repositoryHelper", org.alfresco.repo.model.Repository.class)
                            .getCompanyHome();
            werkmap = doe(() -> maak(thuis, uniek("kamerwoo-proef"), ContentModel.TYPE_FOLDER));
        }
        return werkmap;
    }
}

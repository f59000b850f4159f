package nl.kamerwoo.embedded;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.model.WerkstroomModel;
import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.model.FileFolderService;
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
import org.springframework.context.ApplicationContext;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * A life of the repository, in a JVM of its own: it finds a dossier where the life before left it,
 * takes the step that waits, begins the next one, and stops in the middle of that without a
 * goodbye.
 */
public final class AfgebrokenWerkstroom {

    /** Begins the line that tells where the dossier was found. */
    static final String STAND = "stand: ";

    private static final Map<String, String> WIE =
            Map.of(
                    "", "COORDINATOR",
                    "registreren", "COORDINATOR",
                    "opstellen", "BEHANDELAAR",
                    "paraferen", "PARAFEUR",
                    "ondertekenen", "ONDERTEKENAAR",
                    "verzenden", "COORDINATOR",
                    "archiveren", "INFORMATIEBEHEERDER");
    private static final Map<String, String> BESLUIT =
            Map.of(
                    "registreren", "geregistreerd",
                    "opstellen", "gereed",
                    "paraferen", "paraaf",
                    "ondertekenen", "ondertekend",
                    "verzenden", "verzonden",
                    "archiveren", "gearchiveerd");

    private final ApplicationContext context;

    private AfgebrokenWerkstroom(ApplicationContext context) {
        this.context = context;
    }

    public static void main(String[] argumenten) {
        try (EmbeddedAlfresco alfresco =
                EmbeddedAlfresco.builder().folder(Path.of(argumenten[0])).start()) {
            new AfgebrokenWerkstroom(alfresco.context()).leef();
        }
    }

    private void leef() {
        NodeRef dossier = als("admin", this::dossier);
        System.out.println(STAND + als("admin", () -> stand(dossier)));
        neemStap(dossier, false);
        neemStap(dossier, true);
    }

    /** Takes the step that waits; when there is none any more, nothing. */
    private void neemStap(NodeRef dossier, boolean stopt) {
        String stap = als("admin", () -> stap(dossier));
        if (als("admin", () -> stand(dossier)).startsWith("gearchiveerd")) {
            return;
        }
        als(
                WIE.get(stap),
                () -> {
                    if (stap.isEmpty()) {
                        ActionService acties = bean("ActionService", ActionService.class);
                        acties.executeAction(
                                acties.createAction("kamerwoo-neem-in-behandeling"), dossier);
                    } else {
                        rondAf(taken(dossier).get(0).getId(), BESLUIT.get(stap));
                    }
                    if (stopt) {
                        System.out.flush();
                        Runtime.getRuntime().halt(1);
                    }
                    return null;
                });
    }

    /** With a reason: the dossier lacks a nota, which is asked about when it is filed. */
    private void rondAf(String taak, String besluit) {
        WorkflowService werkstromen = bean("WorkflowService", WorkflowService.class);
        werkstromen.updateTask(
                taak, Map.of(WerkstroomModel.PROP_REDEN, "Meer is er niet."), Map.of(), Map.of());
        werkstromen.endTask(taak, besluit);
    }

    /** Where it is, what waits, what was decided and what was signed. */
    private String stand(NodeRef dossier) {
        NodeService nodes = bean("NodeService", NodeService.class);
        long ondertekend =
                nodes.getChildAssocs(dossier).stream()
                        .filter(
                                band ->
                                        nodes.hasAspect(
                                                band.getChildRef(),
                                                KamerwooModel.ASPECT_ONDERTEKEND))
                        .count();
        int besloten =
                nodes.getChildAssocs(
                                dossier, KamerwooModel.ASSOC_VERLOOP, RegexQNamePattern.MATCH_ALL)
                        .size();
        return "%s | %s | %d besloten | %d ondertekend"
                .formatted(
                        nodes.getProperty(dossier, KamerwooModel.PROP_STATUS),
                        taken(dossier).stream()
                                .map(AfgebrokenWerkstroom::naam)
                                .collect(Collectors.joining(", ")),
                        besloten,
                        ondertekend);
    }

    private String stap(NodeRef dossier) {
        List<WorkflowTask> taken = taken(dossier);
        return taken.isEmpty() ? "" : naam(taken.get(0));
    }

    private static String naam(WorkflowTask taak) {
        return taak.getName().substring(taak.getName().indexOf(':') + 1);
    }

    private List<WorkflowTask> taken(NodeRef dossier) {
        WorkflowService werkstromen = bean("workflowServiceImpl", WorkflowService.class);
        return werkstromen.getWorkflowsForContent(dossier, true).stream()
                .flatMap(
                        proces -> {
                            WorkflowTaskQuery vraag = new WorkflowTaskQuery();
                            vraag.setProcessId(proces.getId());
                            return werkstromen.queryTasks(vraag, true).stream();
                        })
                .toList();
    }

    /** The dossier, made in the first life. */
    private NodeRef dossier() {
        NodeRef thuis = bean("repositoryHelper", Repository.class).getCompanyHome();
        FileFolderService files = bean("FileFolderService", FileFolderService.class);
        NodeRef dossier = files.searchSimple(thuis, "zaak");
        if (dossier != null) {
            return dossier;
        }
        NodeRef nieuw =
                files.create(thuis, "zaak", KamerwooModel.TYPE_KAMERVRAGENDOSSIER).getNodeRef();
        files.create(nieuw, "brief.txt", KamerwooModel.TYPE_KAMERBRIEF);
        WIE.values().stream().distinct().forEach(rol -> maak(rol, nieuw));
        return nieuw;
    }

    private void maak(String rol, NodeRef dossier) {
        bean("PersonService", PersonService.class)
                .createPerson(
                        Map.<QName, java.io.Serializable>of(
                                ContentModel.PROP_USERNAME,
                                rol,
                                ContentModel.PROP_FIRSTNAME,
                                rol,
                                ContentModel.PROP_LASTNAME,
                                "",
                                ContentModel.PROP_EMAIL,
                                rol + "@voorbeeld.example"));
        bean("AuthorityService", AuthorityService.class).addAuthority("GROUP_KAMERWOO_" + rol, rol);
        bean("PermissionService", PermissionService.class)
                .setPermission(dossier, rol, "Collaborator", true);
    }

    private <T> T als(String wie, Callable<T> werk) {
        return AuthenticationUtil.runAs(
                () ->
                        bean("retryingTransactionHelper", RetryingTransactionHelper.class)
                                .doInTransaction(werk::call, false, true),
                wie);
    }

    private <T> T bean(String naam, Class<T> type) {
        return context.getBean(naam, type);
    }
}

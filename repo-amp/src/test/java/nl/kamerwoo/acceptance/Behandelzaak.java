package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A dossier that is treated, and the people who treat it: one for every role. */
final class Behandelzaak {

    static final String KWWF = "http://kamerwoo.nl/model/workflow/1.0";

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    final Repository repository;
    final NodeRef dossier;
    final String coordinator;
    final String behandelaar;
    final String parafeur;
    final String ondertekenaar;
    final String informatiebeheerder;
    final String wooBehandelaar;

    private Behandelzaak(Repository repository, NodeRef dossier) {
        this.repository = repository;
        this.dossier = dossier;
        this.coordinator = met("COORDINATOR");
        this.behandelaar = met("BEHANDELAAR");
        this.parafeur = met("PARAFEUR");
        this.ondertekenaar = met("ONDERTEKENAAR");
        this.informatiebeheerder = met("INFORMATIEBEHEERDER");
        this.wooBehandelaar = met("WOO_BEHANDELAAR");
    }

    /** Three questions of a week ago, all answered, with a letter that answers them. */
    static Behandelzaak kamervragen(Repository repository) {
        Behandelzaak zaak =
                new Behandelzaak(repository, repository.dossier(kw("kamervragendossier")));
        repository.zet(zaak.dossier, kw("ingezonden"), dag(LocalDate.now(NEDERLAND).minusDays(7)));
        for (int nummer = 1; nummer <= 3; nummer++) {
            zaak.vraag(nummer);
        }
        zaak.stuk("kamerbrief");
        return zaak;
    }

    /** The same, on its way: initialled, and with the signatory. */
    static Behandelzaak terOndertekening(Repository repository) {
        Behandelzaak zaak = kamervragen(repository);
        zaak.totParaferen();
        zaak.rondAf(zaak.parafeur, "paraferen", "paraaf");
        return zaak;
    }

    void totParaferen() {
        actie(coordinator, "neem-in-behandeling");
        rondAf(coordinator, "registreren", "geregistreerd");
        actie(behandelaar, "stuur-ter-ondertekening");
    }

    /** Signs as the signatory. */
    void onderteken(Map<String, ? extends Serializable> wat) {
        actie(ondertekenaar, "onderteken", wat);
    }

    void onderteken() {
        onderteken(Map.of());
    }

    /** Files the dossier as it is. */
    void archiveer() {
        actie(informatiebeheerder, "archiveer", Map.of("reden", "Meer is er niet."));
    }

    /** The last day of the term. */
    LocalDate einde() {
        return repository
                .datum(dossier, "termijnEinde")
                .toInstant()
                .atZone(NEDERLAND)
                .toLocalDate();
    }

    static Behandelzaak wooverzoek(Repository repository) {
        Behandelzaak zaak = new Behandelzaak(repository, repository.dossier(kw("wooverzoek")));
        repository.zet(zaak.dossier, kw("ontvangen"), dag(LocalDate.now(NEDERLAND).minusDays(3)));
        return zaak;
    }

    static Behandelzaak leeg(Repository repository, String type) {
        return new Behandelzaak(repository, repository.dossier(kw(type)));
    }

    /** Somebody in the group of a role, who may work on the dossier. */
    String met(String rol) {
        String naam = repository.gebruiker();
        geefRol(naam, rol);
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setPermission(dossier, naam, "Collaborator", true));
        return naam;
    }

    void geefRol(String naam, String rol) {
        repository.voer(
                () ->
                        repository
                                .bean("AuthorityService", AuthorityService.class)
                                .addAuthority("GROUP_KAMERWOO_" + rol, naam));
    }

    NodeRef vraag(int nummer) {
        return repository.doe(
                () ->
                        repository.maak(
                                dossier,
                                uniek("vraag"),
                                kw("vraag"),
                                Map.of(
                                        kw("nummer"), nummer,
                                        kw("vraagtekst"), "Hoe zit het met " + nummer + "?",
                                        kw("antwoordtekst"), "Het zit goed met " + nummer + ".")));
    }

    /** The question with this number. */
    NodeRef vraagMet(int nummer) {
        return repository.inMap(dossier).stream()
                .filter(
                        node ->
                                Integer.valueOf(nummer)
                                        .equals(repository.waarde(node, kw("nummer"))))
                .findFirst()
                .orElseThrow();
    }

    NodeRef stuk(String type) {
        return repository.doe(
                () -> {
                    NodeRef stuk = repository.maak(dossier, uniek(type) + ".txt", kw(type));
                    repository.schrijf(
                            stuk, ("Een " + type + ".").getBytes(StandardCharsets.UTF_8));
                    return stuk;
                });
    }

    /** Does an action as somebody, in a transaction of its own. */
    void actie(String wie, String naam, NodeRef node, Map<String, ? extends Serializable> wat) {
        repository.doeAls(
                wie,
                () -> {
                    ActionService acties = repository.bean("ActionService", ActionService.class);
                    Action actie = acties.createAction("kamerwoo-" + naam);
                    wat.forEach(actie::setParameterValue);
                    acties.executeAction(actie, node, false, false);
                    return null;
                });
    }

    void actie(String wie, String naam, Map<String, ? extends Serializable> wat) {
        actie(wie, naam, dossier, wat);
    }

    void actie(String wie, String naam) {
        actie(wie, naam, dossier, Map.of());
    }

    /** Ends the open task of a step as somebody, as a form does. */
    void rondAf(String wie, String stap, String besluit, Map<String, Serializable> wat) {
        Map<QName, Serializable> waarden = new HashMap<>();
        wat.forEach((naam, waarde) -> waarden.put(kwwf(naam), waarde));
        rondAfMet(wie, stap, besluit, waarden);
    }

    /** Ends the open task of a step with a comment, which is all that its form asks for. */
    void rondAfMetOpmerking(String wie, String stap, String besluit, String opmerking) {
        rondAfMet(wie, stap, besluit, Map.of(WorkflowModel.PROP_COMMENT, opmerking));
    }

    private void rondAfMet(
            String wie, String stap, String besluit, Map<QName, Serializable> waarden) {
        WorkflowTask taak = taak(stap);
        repository.doeAls(
                wie,
                () -> {
                    werkstromen().updateTask(taak.getId(), waarden, Map.of(), Map.of());
                    werkstromen().endTask(taak.getId(), besluit);
                    return null;
                });
    }

    void rondAf(String wie, String stap, String besluit) {
        rondAf(wie, stap, besluit, Map.of());
    }

    /** The names of the steps that wait. */
    List<String> stappen() {
        return taken().stream().map(Behandelzaak::stap).sorted().toList();
    }

    static String stap(WorkflowTask taak) {
        return taak.getName().substring(taak.getName().indexOf(':') + 1);
    }

    WorkflowTask taak(String stap) {
        List<WorkflowTask> gevonden =
                taken().stream().filter(taak -> stap(taak).equals(stap)).toList();
        if (gevonden.size() != 1) {
            throw new AssertionError("Not one task " + stap + " but " + stappen());
        }
        return gevonden.get(0);
    }

    List<WorkflowTask> taken() {
        return repository.doe(
                () ->
                        werkstromen().getWorkflowsForContent(dossier, true).stream()
                                .flatMap(proces -> taken(proces).stream())
                                .toList());
    }

    private List<WorkflowTask> taken(WorkflowInstance proces) {
        WorkflowTaskQuery vraag = new WorkflowTaskQuery();
        vraag.setProcessId(proces.getId());
        return werkstromen().queryTasks(vraag, true);
    }

    /** By which day a task should be ready. */
    LocalDate gereedOp(String stap) {
        Date dag = (Date) taak(stap).getProperties().get(WorkflowModel.PROP_DUE_DATE);
        return dag.toInstant().atZone(NEDERLAND).toLocalDate();
    }

    WorkflowService werkstromen() {
        return repository.bean("WorkflowService", WorkflowService.class);
    }

    /** What was decided, in its order, as {@code step decision}. */
    List<String> verloop() {
        return handelingen().stream()
                .map(
                        waarden ->
                                waarden.getOrDefault(kw("stap"), "dossier")
                                        + " "
                                        + waarden.get(kw("besluit")))
                .toList();
    }

    List<Map<QName, Serializable>> handelingen() {
        return repository.doe(
                () ->
                        repository
                                .nodes()
                                .getChildAssocs(dossier, kw("verloop"), RegexQNamePattern.MATCH_ALL)
                                .stream()
                                .map(band -> repository.nodes().getProperties(band.getChildRef()))
                                .sorted(
                                        Comparator.comparing(
                                                waarden -> (Date) waarden.get(kw("uitgevoerdOp"))))
                                .toList());
    }

    String status() {
        return (String) repository.waarde(dossier, kw("status"));
    }

    static QName kwwf(String naam) {
        return QName.createQName(KWWF, naam);
    }

    static Date dag(LocalDate dag) {
        return Date.from(dag.atStartOfDay(NEDERLAND).toInstant());
    }
}

package nl.kamerwoo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.behandeling.Takenvoorraad;
import nl.kamerwoo.alfresco.bericht.Berichtenboek;
import nl.kamerwoo.alfresco.bericht.Berichtenpost;
import nl.kamerwoo.alfresco.bericht.Ontvangers;
import nl.kamerwoo.alfresco.bericht.Waarschuwing;
import nl.kamerwoo.alfresco.job.Waarschuwingsronde;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.termijn.Kalender;
import nl.kamerwoo.termijn.Termijnbeleid;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Stream;

/** Who has a task is told that its day is near, once. */
class WaarschuwingMailTest {

    private static Postkamer post;

    private String coordinator;
    private String behandelaar;

    @BeforeAll
    static void start() {
        post = new Postkamer();
    }

    @AfterAll
    static void stop() {
        post.close();
    }

    @BeforeEach
    void mensen() {
        coordinator = post.met("COORDINATOR");
        behandelaar = post.met("BEHANDELAAR");
    }

    @Test
    void whoHasATaskIsWarnedOfItsDayOnce() {
        NodeRef dossier = opstellen("Bijna te laat");
        gereedOp(dossier, straks());
        ronde(straks()).loop();
        ronde(straks()).loop();
        post.wacht(() -> post.mails(behandelaar).size() == 2);
        ronde(straks()).loop();

        assertThat(post.mails(behandelaar))
                .extracting(mail -> mail.getSubject())
                .containsExactlyInAnyOrder(
                        "Te doen: opstellen – Bijna te laat",
                        "Bijna te laat: opstellen – Bijna te laat");
        assertThat(waarschuwingen(dossier)).isEqualTo(1);
    }

    @Test
    void ofAnotherDayHeIsWarnedAgain() {
        NodeRef dossier = opstellen("Verschoven");
        gereedOp(dossier, straks());
        ronde(straks()).loop();
        gereedOp(dossier, werkdagNa(straks()));
        ronde(werkdagNa(straks())).loop();

        assertThat(waarschuwingen(dossier)).isEqualTo(2);
    }

    @Test
    void nobodyIsWarnedBeforeItIsTime() {
        NodeRef dossier = opstellen("Nog lang niet");
        gereedOp(dossier, straks().plusMonths(1));
        ronde(straks()).loop();

        assertThat(waarschuwingen(dossier)).isZero();
    }

    @Test
    void whoeverHeardOfATaskTodayHeardOfItsDayToo() {
        LocalDate vandaag = Datums.vandaag(Clock.systemUTC());
        NodeRef dossier = opstellen("Vandaag nog");
        gereedOp(dossier, vandaag);
        ronde(vandaag).loop();

        assertThat(waarschuwingen(dossier)).isZero();
    }

    @Test
    void onADayThatIsNoWorkingDayNobodyIsWarned() {
        NodeRef dossier = opstellen("In het weekend");
        gereedOp(dossier, straks());
        LocalDate vrij =
                Stream.iterate(straks(), dag -> dag.plusDays(1))
                        .filter(dag -> !Kalender.standaard().isWerkdag(dag))
                        .findFirst()
                        .orElseThrow();

        assertThat(ronde(vrij).loop()).isZero();
        assertThat(waarschuwingen(dossier)).isZero();
    }

    private long waarschuwingen(NodeRef dossier) {
        return post.berichten(dossier).stream()
                .filter(
                        bericht ->
                                "waarschuwing"
                                        .equals(
                                                post.waarde(
                                                        bericht, KamerwooModel.PROP_BERICHTSOORT)))
                .count();
    }

    /** A working day of which nobody has heard yet. */
    private static LocalDate straks() {
        return werkdagNa(Datums.vandaag(Clock.systemUTC()));
    }

    private static LocalDate werkdagNa(LocalDate dag) {
        return Stream.iterate(dag.plusDays(1), volgende -> volgende.plusDays(1))
                .filter(Kalender.standaard()::isWerkdag)
                .findFirst()
                .orElseThrow();
    }

    private NodeRef opstellen(String onderwerp) {
        NodeRef dossier = post.dossier(onderwerp);
        post.zet(dossier, KamerwooModel.PROP_BEHANDELAAR, behandelaar);
        post.neemInBehandeling(coordinator, dossier);
        post.rondAf(coordinator, dossier, "geregistreerd");
        post.mail(behandelaar);
        return dossier;
    }

    private static void gereedOp(NodeRef dossier, LocalDate dag) {
        String taak = post.taak(dossier).getId();
        post.doe(
                () ->
                        post.bean("workflowServiceImpl", WorkflowService.class)
                                .updateTask(
                                        taak,
                                        Map.of(WorkflowModel.PROP_DUE_DATE, Datums.toDate(dag)),
                                        Map.of(),
                                        Map.of()));
    }

    /** The round as it goes on that day. */
    private static Waarschuwingsronde ronde(LocalDate dag) {
        Clock klok =
                Clock.fixed(
                        dag.atTime(LocalTime.NOON).atZone(Datums.NEDERLAND).toInstant(),
                        Datums.NEDERLAND);
        Berichtenpost vanDieDag =
                new Berichtenpost(
                        new Berichtenboek(
                                post.nodes(),
                                post.bean("kamerwoo.stilSchrijven", StilSchrijven.class),
                                klok),
                        post.bean("kamerwoo.ontvangers", Ontvangers.class),
                        post.bean("actionService", ActionService.class),
                        true);
        return new Waarschuwingsronde(
                post.bean("jobLockService", JobLockService.class),
                post.bean("retryingTransactionHelper", RetryingTransactionHelper.class),
                post.bean("kamerwoo.takenvoorraad", Takenvoorraad.class),
                new Waarschuwing(
                        vanDieDag,
                        post.bean("kamerwoo.instellingen", Instellingen.class),
                        post.bean("kamerwoo.termijnbeleid", Termijnbeleid.class),
                        klok));
    }
}

package nl.kamerwoo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.behandeling.Behandeldossier;
import nl.kamerwoo.alfresco.bericht.Berichtopsteller;
import nl.kamerwoo.alfresco.bericht.Berichtsjablonen;
import nl.kamerwoo.alfresco.bericht.Berichtvoorkeuren;
import nl.kamerwoo.alfresco.bericht.Dagbriefje;
import nl.kamerwoo.alfresco.bericht.Ochtendpost;
import nl.kamerwoo.alfresco.bericht.Postbode;
import nl.kamerwoo.alfresco.bericht.Postbussen;
import nl.kamerwoo.alfresco.bericht.Sharelinks;
import nl.kamerwoo.alfresco.bericht.Werkverdeling;
import nl.kamerwoo.alfresco.job.Ochtendronde;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.bericht.Berichtsoort;
import nl.kamerwoo.bericht.Berichttaal;
import nl.kamerwoo.bericht.Berichtvoorkeur;
import nl.kamerwoo.termijn.Termijnbeleid;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** On the morning of a working day everybody is told what lies there for him, once. */
class OverzichtMailTest {

    private static final LocalDate MAANDAG = LocalDate.of(2027, 3, 1);
    private static final LocalDate ZONDAG = LocalDate.of(2027, 2, 28);

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
        for (String wie : List.of(coordinator, behandelaar)) {
            wil(wie, EnumSet.of(Berichtsoort.OCHTENDOVERZICHT));
        }
    }

    @Test
    void itNamesTheTasksAndTheDossiersOfSomebodyAndComesOnceADay() throws Exception {
        NodeRef dossier = opstellen("Vragen over de wachttijden");
        NodeRef zonderTaak = post.dossier("Alleen behandeld");
        post.zet(zonderTaak, KamerwooModel.PROP_BEHANDELAAR, behandelaar);
        ronde(MAANDAG).loop();
        ronde(MAANDAG).loop();

        assertThat(post.mails(behandelaar)).hasSize(1);
        MimeMessage mail = post.mails(behandelaar).get(0);
        assertThat(mail.getSubject()).isEqualTo("Uw werk op maandag 1 maart 2027");
        assertThat(Mailinhoud.van(mail).tekst())
                .contains(
                        "opstellen – Vragen over de wachttijden",
                        "taskId=" + post.taak(dossier).getId(),
                        "Alleen behandeld",
                        "nodeRef=" + zonderTaak);
        ronde(MAANDAG.plusDays(1)).loop();
        assertThat(post.mails(behandelaar)).hasSize(2);
    }

    @Test
    void aTaskOfAGroupIsInTheMailOfEachOfItsMembers() {
        String ander = post.met("COORDINATOR");
        wil(ander, EnumSet.of(Berichtsoort.OCHTENDOVERZICHT));
        post.neemInBehandeling(coordinator, post.dossier("Van een groep"));
        ronde(MAANDAG.plusDays(7)).loop();

        assertThat(post.mails(coordinator)).hasSize(1);
        assertThat(post.mails(ander)).hasSize(1);
    }

    @Test
    void whoeverHasNothingOrWantsNoneGetsNone() {
        String zonder = post.met("PARAFEUR");
        opstellen("Niet gewenst");
        wil(behandelaar, Set.of());
        ronde(MAANDAG.plusDays(14)).loop();

        assertThat(post.mails(zonder)).isEmpty();
        assertThat(post.mails(behandelaar)).isEmpty();
    }

    @Test
    void onADayThatIsNoWorkingDayNobodyIsTold() {
        opstellen("Zondag");

        assertThat(ronde(ZONDAG).loop()).isZero();
        assertThat(post.mails(behandelaar)).isEmpty();
    }

    @Test
    void whileTheServerIsDownTheNextRoundOfThatMorningTells() {
        opstellen("Straks");
        post.serverUit();
        try {
            ronde(MAANDAG.plusDays(21)).loop();
        } finally {
            post.serverAan();
        }
        ronde(MAANDAG.plusDays(21)).loop();

        assertThat(post.mails(behandelaar)).hasSize(1);
    }

    private NodeRef opstellen(String onderwerp) {
        NodeRef dossier = post.dossier(onderwerp);
        post.zet(dossier, KamerwooModel.PROP_BEHANDELAAR, behandelaar);
        post.neemInBehandeling(coordinator, dossier);
        post.rondAf(coordinator, dossier, "geregistreerd");
        return dossier;
    }

    /** So that what comes in is this alone. */
    private static void wil(String wie, Set<Berichtsoort> soorten) {
        EnumSet<Berichtsoort> afgemeld = EnumSet.allOf(Berichtsoort.class);
        afgemeld.removeAll(soorten);
        post.doe(
                () -> {
                    post.bean("kamerwoo.berichtvoorkeuren", Berichtvoorkeuren.class)
                            .zet(wie, new Berichtvoorkeur(afgemeld, Berichttaal.NL));
                    return null;
                });
    }

    /** The round as it goes on that day. */
    private static Ochtendronde ronde(LocalDate dag) {
        Clock klok =
                Clock.fixed(
                        dag.atTime(LocalTime.of(7, 30)).atZone(Datums.NEDERLAND).toInstant(),
                        Datums.NEDERLAND);
        Dagbriefje briefje = post.bean("kamerwoo.dagbriefje", Dagbriefje.class);
        Ochtendpost vanDieDag =
                new Ochtendpost(
                        post.bean("retryingTransactionHelper", RetryingTransactionHelper.class),
                        post.nodes(),
                        post.bean("kamerwoo.behandeldossier", Behandeldossier.class),
                        post.bean("kamerwoo.postbussen", Postbussen.class),
                        post.bean("kamerwoo.berichtopsteller", Berichtopsteller.class),
                        post.bean("kamerwoo.berichtsjablonen", Berichtsjablonen.class),
                        post.bean("kamerwoo.sharelinks", Sharelinks.class),
                        post.bean("kamerwoo.postbode", Postbode.class),
                        briefje,
                        klok);
        return new Ochtendronde(
                post.bean("jobLockService", JobLockService.class),
                post.bean("kamerwoo.werkverdeling", Werkverdeling.class),
                vanDieDag,
                briefje,
                post.bean("kamerwoo.termijnbeleid", Termijnbeleid.class),
                klok,
                true);
    }
}

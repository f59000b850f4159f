package nl.kamerwoo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;

import nl.kamerwoo.alfresco.bericht.Berichtverzender;
import nl.kamerwoo.alfresco.bericht.Berichtvoorkeuren;
import nl.kamerwoo.alfresco.job.Berichtenronde;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.bericht.Berichtsoort;
import nl.kamerwoo.bericht.Berichttaal;
import nl.kamerwoo.bericht.Berichtvoorkeur;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What is to be told about a task arrives at the mail server, once. */
class BerichtenMailTest {

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
    void whoeverGetsATaskGetsAMailOnce() throws Exception {
        NodeRef dossier = opstellen("Vragen over de wachttijden");
        MimeMessage mail = post.mail(behandelaar);
        ronde();

        assertThat(post.mails(behandelaar)).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Te doen: opstellen – Vragen over de wachttijden");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String taak =
                "https://samen.voorbeeld.example/share/page/task-edit?taskId="
                        + post.taak(dossier).getId();
        assertThat(Mailinhoud.van(mail).tekst())
                .contains("Beste Noor,", "Naar de taak: " + taak, "nodeRef=" + dossier);
        assertThat(Mailinhoud.van(mail).html())
                .contains("<a href=\"" + taak + "\">", "<html lang=\"nl\">");
        NodeRef bericht = bericht(dossier, behandelaar);
        post.wacht(() -> post.status(bericht).equals("verzonden"));
        assertThat(post.waarde(bericht, KamerwooModel.PROP_VERZONDEN_OP)).isNotNull();
        assertThat(post.waarde(bericht, KamerwooModel.PROP_VERZENDPOGINGEN)).isEqualTo(1);
    }

    @Test
    void everyMemberOfAGroupGetsOneButNotWhoCausedIt() {
        String ander = post.met("COORDINATOR");
        post.neemInBehandeling(coordinator, post.dossier("Van een groep"));

        post.mail(ander);
        assertThat(post.mails(coordinator)).isEmpty();
    }

    @Test
    void whoeverIsGivenATaskByAnotherIsToldButNotWhoTakesOneHimself() throws Exception {
        String ander = post.met("BEHANDELAAR");
        NodeRef dossier = opstellen("Overgedragen");
        post.mail(behandelaar);
        post.wijsToe(behandelaar, dossier, ander);

        assertThat(post.mail(ander).getSubject()).isEqualTo("Te doen: opstellen – Overgedragen");
        NodeRef vanDeGroep = post.dossier("Zelf opgepakt");
        post.neemInBehandeling(coordinator, vanDeGroep);
        post.wijsToe(coordinator, vanDeGroep, coordinator);
        assertThat(post.berichten(vanDeGroep)).noneMatch(bericht -> isAan(bericht, coordinator));
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        NodeRef dossier = post.dossier("Gaat niet door");
        try {
            post.doeAls(
                    behandelaar,
                    () -> {
                        post.neemBinnen(dossier);
                        throw new IllegalStateException("Niet nu");
                    });
        } catch (IllegalStateException zoals) {
            assertThat(zoals).hasMessage("Niet nu");
        }
        ronde();

        assertThat(post.berichten(dossier)).isEmpty();
        assertThat(post.mails(coordinator)).isEmpty();
    }

    @Test
    void whileTheServerIsDownItWaitsAndIsThenSentOnce() {
        NodeRef bericht = wachtend("Later");
        assertThat(post.status(bericht)).isEqualTo("te verzenden");
        assertThat((Date) post.waarde(bericht, KamerwooModel.PROP_VOLGENDE_VERZENDING))
                .isAfter(Instant.now());
        ronde();
        assertThat(post.mails(behandelaar)).as("before its time").isEmpty();
        post.zet(bericht, KamerwooModel.PROP_VOLGENDE_VERZENDING, new Date());
        ronde();
        ronde();

        assertThat(post.mails(behandelaar)).hasSize(1);
        assertThat(post.status(bericht)).isEqualTo("verzonden");
    }

    @Test
    void whatSomebodyBeganToSendAndNeverToldOfIsNotSentAgain() {
        NodeRef bericht = wachtend("Halverwege");
        post.zet(bericht, KamerwooModel.PROP_BERICHTSTATUS, "wordt verzonden");
        ronde();
        assertThat(post.status(bericht)).as("he may still say").isEqualTo("wordt verzonden");
        post.zet(
                bericht,
                KamerwooModel.PROP_VERZENDPOGING_OP,
                Date.from(Instant.now().minusSeconds(3_600)));
        ronde();

        assertThat(post.status(bericht)).isEqualTo("niet verzonden");
        assertThat((String) post.waarde(bericht, KamerwooModel.PROP_VERZENDMELDING))
                .contains("niet zeker");
        assertThat(post.mails(behandelaar)).isEmpty();
    }

    @Test
    void ofManyWhoTryAtOnceOneSendsIt() throws Exception {
        NodeRef bericht = wachtend("Tegelijk");
        post.zet(bericht, KamerwooModel.PROP_VOLGENDE_VERZENDING, new Date());
        Berichtverzender verzender = post.bean("kamerwoo.berichtverzender", Berichtverzender.class);
        ExecutorService velen = Executors.newFixedThreadPool(6);
        try {
            velen.invokeAll(
                    Collections.nCopies(
                            6,
                            () ->
                                    AuthenticationUtil.runAsSystem(
                                            () -> verzender.verstuur(bericht))));
        } finally {
            velen.shutdown();
        }

        assertThat(post.mails(behandelaar)).hasSize(1);
        assertThat(post.status(bericht)).isEqualTo("verzonden");
    }

    @Test
    void whoeverWantsNoneGetsNone() {
        voorkeur(Set.of(Berichtsoort.TOEWIJZING), Berichttaal.NL);
        NodeRef bericht = bericht(opstellen("Niet gewenst"), behandelaar);

        post.wacht(() -> post.status(bericht).equals("niet verzonden"));
        assertThat(post.mails(behandelaar)).isEmpty();
    }

    @Test
    void whoeverReadsEnglishIsWrittenToInEnglish() throws Exception {
        voorkeur(Set.of(), Berichttaal.EN);
        opstellen("Waiting times");

        MimeMessage mail = post.mail(behandelaar);
        assertThat(mail.getSubject()).isEqualTo("To do: draft – Waiting times");
        assertThat(Mailinhoud.van(mail).html()).contains("<html lang=\"en\">");
    }

    @Test
    void anAdministratorChoosesTheWords() throws Exception {
        voorkeur(Set.of(), Berichttaal.EN);
        String eerst = post.sjabloon("Bericht toewijzing (en).txt", "Hi ${naam}: ${stap}\nNow.");
        try {
            opstellen("In other words");

            assertThat(post.mail(behandelaar).getSubject()).isEqualTo("Hi Noor: draft");
        } finally {
            post.sjabloon("Bericht toewijzing (en).txt", eerst);
        }
    }

    @Test
    void whatASubjectHoldsIsTextAndNothingElse() throws Exception {
        opstellen("Stout\r\nBcc: ander@elders.example\r\n\r\n<b>${1+1}</b> [#if] \u202Edlo");

        MimeMessage mail = post.mail(behandelaar);
        assertThat(mail.getSubject())
                .isEqualTo(
                        "Te doen: opstellen – Stout Bcc: ander@elders.example <b>${1+1}</b> [#if]"
                                + " dlo");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(Mailinhoud.van(mail).html())
                .contains("&lt;b&gt;${1+1}&lt;/b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void whatIsNoLongerNewsIsNotTold() {
        NodeRef bericht = wachtend("Al gedaan");
        NodeRef dossier = post.doe(() -> post.nodes().getPrimaryParent(bericht).getParentRef());
        post.zet(dossier, KamerwooModel.PROP_STATUS, "ingetrokken");
        post.zet(bericht, KamerwooModel.PROP_VOLGENDE_VERZENDING, new Date());
        ronde();

        assertThat(post.status(bericht)).isEqualTo("niet verzonden");
        assertThat(post.mails(behandelaar)).isEmpty();
    }

    /** A mail that was offered once, while nobody took it. */
    private NodeRef wachtend(String onderwerp) {
        post.serverUit();
        try {
            NodeRef bericht = bericht(opstellen(onderwerp), behandelaar);
            post.wacht(() -> post.waarde(bericht, KamerwooModel.PROP_VOLGENDE_VERZENDING) != null);
            return bericht;
        } finally {
            post.serverAan();
        }
    }

    /** A dossier in which the handler is to draft. */
    private NodeRef opstellen(String onderwerp) {
        NodeRef dossier = post.dossier(onderwerp);
        post.zet(dossier, KamerwooModel.PROP_BEHANDELAAR, behandelaar);
        post.neemInBehandeling(coordinator, dossier);
        post.rondAf(coordinator, dossier, "geregistreerd");
        return dossier;
    }

    private NodeRef bericht(NodeRef dossier, String aan) {
        return post.berichten(dossier).stream()
                .filter(bericht -> isAan(bericht, aan))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAan(NodeRef bericht, String wie) {
        return wie.equals(post.waarde(bericht, KamerwooModel.PROP_BERICHT_AAN));
    }

    private void voorkeur(Set<Berichtsoort> afgemeld, Berichttaal taal) {
        post.doe(
                () -> {
                    post.bean("kamerwoo.berichtvoorkeuren", Berichtvoorkeuren.class)
                            .zet(behandelaar, new Berichtvoorkeur(afgemeld, taal));
                    return null;
                });
    }

    private static void ronde() {
        post.bean("kamerwoo.berichtenronde", Berichtenronde.class).loop();
    }
}

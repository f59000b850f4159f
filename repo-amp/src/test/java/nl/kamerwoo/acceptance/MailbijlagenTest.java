package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What comes with a mail becomes documents of their own, once. */
@Tag("api")
@ExtendWith(Platform.class)
class MailbijlagenTest {

    private static final String NAAM = "Nota van de bijeenkomst.txt";

    private final Repository repository;

    MailbijlagenTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void anAttachmentLiesBesideItsMailAndIsRegistered() {
        NodeRef mail = dienIn(Emlbestand.bericht().metBijlage(NAAM, "Wat er is besproken."));

        NodeRef bijlage = bijlagen(mail).get(0);
        assertThat(repository.waarde(bijlage, ContentModel.PROP_NAME)).isEqualTo(NAAM);
        assertThat(repository.inhoud(bijlage)).asString().isEqualTo("Wat er is besproken.");
        assertThat(repository.referentie(bijlage))
                .isNotBlank()
                .isNotEqualTo(repository.referentie(mail));
        assertThat(map(bijlage)).isEqualTo(map(mail));
    }

    @Test
    void anAttachmentIsReadLikeAnyOtherDocument() {
        NodeRef mail =
                dienIn(Emlbestand.bericht().metBijlage(NAAM, Voorbeeldnota.eerdmans().tekst()));

        NodeRef nota = bijlagen(mail).get(0);
        assertThat(repository.gelezen(nota)).containsEntry(kw("aan"), "MOCW");
        assertThat(repository.type(nota)).isEqualTo(kw("nota"));
    }

    @Test
    void itIsOfWhoeverFiledTheMail() {
        NodeRef dossier = repository.dossier();
        String medewerker = repository.gebruiker();
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setPermission(
                                        dossier, medewerker, PermissionService.CONTRIBUTOR, true));
        byte[] bericht = Emlbestand.bericht().metBijlage(NAAM, "Besproken.").bytes();
        NodeRef mail =
                repository.doeAls(
                        medewerker,
                        () -> {
                            NodeRef node =
                                    repository.maak(
                                            dossier, "bericht.eml", ContentModel.TYPE_CONTENT);
                            repository.schrijf(node, bericht);
                            return node;
                        });

        NodeRef bijlage = bijlagen(mail).get(0);
        assertThat(repository.waarde(bijlage, ContentModel.PROP_CREATOR)).isEqualTo(medewerker);
        assertThat(repository.waarde(bijlage, ContentModel.PROP_OWNER)).isEqualTo(medewerker);
    }

    @Test
    void readAgainNothingIsMadeTwice() {
        NodeRef mail = dienIn(Emlbestand.bericht().metBijlage(NAAM, "Besproken."));
        leesOpnieuw(mail);

        assertThat(bijlagen(mail)).hasSize(1);
        assertThat(repository.inMap(map(mail))).hasSize(2);
    }

    @Test
    void readByManyAtOnceNothingIsMadeTwice() throws Exception {
        NodeRef mail = dienIn(Emlbestand.bericht());
        repository.gelezen(mail);
        repository.voer(
                () ->
                        repository.schrijf(
                                mail,
                                Emlbestand.bericht()
                                        .metBijlage(NAAM, "Besproken.")
                                        .metBijlage("Agenda.txt", "Opening.")
                                        .bytes()));
        ExecutorService velen = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> lezingen =
                    Stream.<Runnable>generate(() -> () -> leesOpnieuw(mail))
                            .limit(4)
                            .<Future<?>>map(velen::submit)
                            .toList();
            for (Future<?> lezing : lezingen) {
                lezing.get();
            }
        } finally {
            velen.shutdown();
        }
        repository.gelezen(mail);

        assertThat(namen(mail)).containsExactlyInAnyOrder(NAAM, "Agenda.txt");
        assertThat(repository.inMap(map(mail))).hasSize(3);
    }

    @Test
    void whatAPersonThrewAwayStaysAway() {
        NodeRef mail = dienIn(Emlbestand.bericht().metBijlage(NAAM, "Besproken."));
        NodeRef bijlage = bijlagen(mail).get(0);
        repository.gelezen(bijlage);
        repository.voer(() -> repository.nodes().deleteNode(bijlage));
        leesOpnieuw(mail);

        assertThat(bijlagen(mail)).isEmpty();
        assertThat(repository.inMap(map(mail))).containsExactly(mail);
    }

    @Test
    void aNewVersionOfTheMailAddsWhatIsNewInIt() {
        NodeRef mail = dienIn(Emlbestand.bericht().metBijlage(NAAM, "Besproken."));
        bijlagen(mail);
        repository.voer(
                () ->
                        repository.schrijf(
                                mail,
                                Emlbestand.bericht()
                                        .metBijlage(NAAM, "Besproken.")
                                        .metBijlage("Agenda.txt", "Opening.")
                                        .bytes()));

        assertThat(namen(mail)).containsExactlyInAnyOrder(NAAM, "Agenda.txt");
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        NodeRef dossier = repository.dossier();
        repository.upload(dossier, NAAM, "Er was al iets.");
        NodeRef mail =
                repository.upload(
                        dossier,
                        "bericht.eml",
                        Emlbestand.bericht()
                                .metBijlage(NAAM, "Dit.")
                                .metBijlage(NAAM, "En dat.")
                                .bytes());

        assertThat(namen(mail))
                .containsExactlyInAnyOrder(
                        "Nota van de bijeenkomst (2).txt", "Nota van de bijeenkomst (3).txt");
    }

    @Test
    void aNameThatLeadsElsewhereOrIsNoneIsMadeOne() {
        NodeRef mail =
                dienIn(
                        Emlbestand.bericht()
                                .metBijlage("../../etc/passwd", "root")
                                .metDeel(
                                        "Content-Type: application/pdf\n",
                                        "%PDF-1.4".getBytes(StandardCharsets.UTF_8))
                                .metDeel(
                                        "Content-Type: text/plain\n"
                                                + "Content-Disposition: attachment;"
                                                + " filename*=UTF-8''Co%C3%B6rdinatie%3F.txt\n",
                                        "Tekst.".getBytes(StandardCharsets.UTF_8)));

        assertThat(namen(mail))
                .containsExactlyInAnyOrder("passwd", "bijlage-2.pdf", "Co\u00f6rdinatie_.txt");
        assertThat(bijlagen(mail)).allMatch(bijlage -> map(bijlage).equals(map(mail)));
    }

    @Test
    void aPictureThatTheTextShowsIsNoDocument() {
        NodeRef mail =
                dienIn(
                        Emlbestand.bericht()
                                .metRuwDeel(
                                        "Content-Type: text/html\n\n"
                                                + "<p>Groet</p><img src=\"cid:logo@minocw\">\n")
                                .metDeel(
                                        "Content-Type: image/png; name=logo.png\n"
                                                + "Content-ID: <logo@minocw>\n"
                                                + "Content-Disposition: inline\n",
                                        new byte[] {1, 2, 3})
                                .metDeel(
                                        "Content-Type: image/png; name=foto.png\n"
                                                + "Content-ID: <foto@minocw>\n",
                                        new byte[] {4, 5, 6}));

        assertThat(namen(mail)).containsExactly("foto.png");
    }

    @Test
    void aMessageWithinAMessageIsCorrespondenceWithAttachmentsOfItsOwn() {
        String eerder =
                new String(
                        Emlbestand.bericht()
                                .met("Subject", "Eerder bericht")
                                .met("Message-ID", "<nulde@minbz.example>")
                                .metBijlage("Agenda.txt", "Opening.")
                                .bytes(),
                        StandardCharsets.UTF_8);
        NodeRef mail =
                dienIn(
                        Emlbestand.bericht()
                                .metRuwDeel(
                                        "Content-Type: message/rfc822\n\n"
                                                + eerder.replace("grens-van", "binnengrens-van")));

        NodeRef binnenin = bijlagen(mail).get(0);
        assertThat(namen(mail)).containsExactly("Eerder bericht.eml");
        assertThat(repository.gelezen(binnenin))
                .containsEntry(kw("berichtId"), "nulde@minbz.example");
        assertThat(repository.type(binnenin)).isEqualTo(kw("correspondentie"));
        assertThat(namen(binnenin)).containsExactly("Agenda.txt");
    }

    @Test
    void whatCameWithAMessageOfOutlookBecomesDocumentsAsWell() throws IOException {
        NodeRef mail =
                repository.upload(repository.dossier(), "bericht.msg", Msgbestand.metBijlagen());

        assertThat(namen(mail))
                .containsExactlyInAnyOrder(
                        "Verslag van de bijeenkomst.txt", "RE_ Eerder bericht.msg");
        NodeRef eerder =
                bijlagen(mail).stream()
                        .filter(stuk -> naam(stuk).endsWith(".msg"))
                        .findFirst()
                        .orElseThrow();
        assertThat(repository.gelezen(eerder))
                .containsEntry(kw("berichtId"), "nulde@minbz.example")
                .containsEntry(kw("afzender"), "Klaas Klaassen <k.klaassen@minbz.example>");
        assertThat(namen(eerder)).containsExactly("Agenda.txt");
    }

    private NodeRef dienIn(Emlbestand bericht) {
        return repository.upload(repository.dossier(), "bericht.eml", bericht.bytes());
    }

    private void leesOpnieuw(NodeRef mail) {
        repository.voer(
                () -> {
                    ActionService acties = repository.bean("ActionService", ActionService.class);
                    Action actie = acties.createAction("kamerwoo-lees-kop");
                    actie.setParameterValue("opnieuw", true);
                    acties.executeAction(actie, mail);
                });
    }

    /** Those that lie in no trash, once the mail has been read. */
    private List<NodeRef> bijlagen(NodeRef mail) {
        repository.gelezen(mail);
        return repository.doe(
                () ->
                        repository.nodes().getTargetAssocs(mail, kw("bijlage")).stream()
                                .map(band -> band.getTargetRef())
                                .filter(stuk -> stuk.getStoreRef().equals(mail.getStoreRef()))
                                .toList());
    }

    private List<String> namen(NodeRef mail) {
        return bijlagen(mail).stream().map(this::naam).toList();
    }

    private String naam(NodeRef stuk) {
        return (String) repository.waarde(stuk, ContentModel.PROP_NAME);
    }

    private NodeRef map(NodeRef stuk) {
        return repository.doe(() -> repository.nodes().getPrimaryParent(stuk).getParentRef());
    }
}

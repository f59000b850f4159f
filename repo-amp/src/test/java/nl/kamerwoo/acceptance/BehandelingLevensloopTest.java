package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happens to a treatment from outside: more time, a withdrawal, an absence. */
@Tag("api")
@ExtendWith(Platform.class)
class BehandelingLevensloopTest {

    private final Repository repository;

    BehandelingLevensloopTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void moreTimeMovesTheTermAndTheOpenTasks() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        LocalDate einde = zaak.einde();
        LocalDate gereedOp = zaak.gereedOp("ondertekenen");
        zaak.actie(
                zaak.behandelaar,
                "vraag-uitstel",
                Map.of("reden", "De afstemming kost meer tijd."));

        assertThat(zaak.einde()).isEqualTo(einde.plusWeeks(3));
        assertThat(zaak.gereedOp("ondertekenen")).isAfter(gereedOp);
        assertThat(zaak.verloop()).endsWith("dossier uitstel");
        assertThat(repository.inMap(zaak.dossier))
                .anySatisfy(
                        node -> assertThat(repository.type(node)).isEqualTo(kw("uitstelbrief")));
    }

    @Test
    void moreTimeIsAskedForOnce() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        zaak.actie(zaak.behandelaar, "vraag-uitstel", Map.of("reden", "Meer tijd nodig."));

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () ->
                                                zaak.actie(
                                                        zaak.coordinator,
                                                        "vraag-uitstel",
                                                        Map.of("reden", "Nog meer tijd."))))
                .hasMessageContaining("Er is al uitstel gevraagd");
    }

    @Test
    void withdrawnQuestionsEndWhatRuns() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        zaak.actie(zaak.coordinator, "trek-in", Map.of("reden", "De vragensteller trekt ze in."));

        assertThat(zaak.stappen()).isEmpty();
        assertThat(zaak.status()).isEqualTo("ingetrokken");
        assertThat(zaak.verloop()).endsWith("dossier ingetrokken");
    }

    @Test
    void whoeverChoosesTheStatusEndsWhatRunsToo() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        repository.zet(zaak.dossier, kw("status"), "ingetrokken");

        assertThat(zaak.stappen()).isEmpty();
        assertThat(zaak.verloop()).endsWith("dossier ingetrokken");
    }

    @Test
    void whatWasDecidedCannotBeChanged() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        NodeRef handeling = handeling(zaak, "gereed");

        assertThatThrownBy(() -> repository.zet(handeling, kw("reden"), "Iets anders."))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> repository.voer(() -> repository.nodes().deleteNode(handeling)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatWasDecidedIsNotMovedToAnotherDossierNorMadeSomethingElse() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        List<String> eerst = zaak.verloop();
        NodeRef ander = repository.dossier();
        NodeRef handeling = handeling(zaak, "gereed");

        assertThatThrownBy(
                        () ->
                                repository.voer(
                                        () ->
                                                repository
                                                        .nodes()
                                                        .moveNode(
                                                                handeling,
                                                                ander,
                                                                kw("verloop"),
                                                                kw("elders"))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(
                        () ->
                                repository.voer(
                                        () ->
                                                repository
                                                        .nodes()
                                                        .setType(
                                                                handeling,
                                                                ContentModel.TYPE_CMOBJECT)))
                .isInstanceOf(RuntimeException.class);
        assertThat(zaak.verloop()).isEqualTo(eerst);
    }

    @Test
    void whatWasDecidedAboutOneDossierIsNotHungOnAnother() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        Behandelzaak ander = Behandelzaak.terOndertekening(repository);
        NodeRef geleend = handeling(ander, "gereed");

        assertThatThrownBy(
                        () ->
                                repository.voer(
                                        () ->
                                                repository
                                                        .nodes()
                                                        .addChild(
                                                                zaak.dossier,
                                                                geleend,
                                                                kw("verloop"),
                                                                kw("geleend"))))
                .isInstanceOf(RuntimeException.class);
        assertThat(zaak.handelingen()).isEmpty();
    }

    /** The line of a decision in the history. */
    private NodeRef handeling(Behandelzaak zaak, String besluit) {
        return repository.doe(
                () ->
                        repository
                                .nodes()
                                .getChildAssocs(
                                        zaak.dossier, kw("verloop"), RegexQNamePattern.MATCH_ALL)
                                .stream()
                                .map(ChildAssociationRef::getChildRef)
                                .filter(
                                        node ->
                                                besluit.equals(
                                                        repository
                                                                .nodes()
                                                                .getProperty(node, kw("besluit"))))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void nobodyWritesHistoryHimself() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);

        assertThatThrownBy(
                        () ->
                                repository.doeAls(
                                        zaak.behandelaar,
                                        () ->
                                                repository
                                                        .nodes()
                                                        .createNode(
                                                                zaak.dossier,
                                                                kw("verloop"),
                                                                kw("verzonnen"),
                                                                kw("handeling"),
                                                                Map.of(
                                                                        kw("besluit"),
                                                                        "ondertekend"))))
                .isInstanceOf(RuntimeException.class);
        assertThat(zaak.handelingen()).isEmpty();
    }

    @Test
    void aDossierThatComesBackFromTheTrashBringsItsHistory() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        List<String> eerst = zaak.verloop();
        repository.voer(() -> repository.nodes().deleteNode(zaak.dossier));
        repository.voer(
                () ->
                        repository
                                .bean("nodeArchiveService", NodeArchiveService.class)
                                .restoreArchivedNode(
                                        new NodeRef(
                                                StoreRef.STORE_REF_ARCHIVE_SPACESSTORE,
                                                zaak.dossier.getId())));

        assertThat(zaak.verloop()).isEqualTo(eerst);
        assertThat(zaak.stappen()).isEmpty();
    }

    @Test
    void aDossierThatIsThrownAwayTakesItsProcessesWithIt() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        String taak = zaak.taak("ondertekenen").getId();
        repository.voer(() -> repository.nodes().deleteNode(zaak.dossier));

        assertThat(repository.doe(() -> zaak.werkstromen().getPooledTasks(zaak.ondertekenaar)))
                .extracting(open -> open.getId())
                .doesNotContain(taak);
    }

    @Test
    void whatIsTheHandlersCanBeDoneByAColleagueWhenHeIsAway() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        String collega = zaak.met("BEHANDELAAR");
        repository.zet(zaak.dossier, kw("behandelaar"), zaak.behandelaar);
        zaak.actie(zaak.coordinator, "neem-in-behandeling");
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");
        String taak = zaak.taak("opstellen").getId();
        assertThatThrownBy(() -> zaak.actie(collega, "stuur-ter-ondertekening"))
                .isInstanceOf(RuntimeException.class);
        eigenaar(zaak, collega, taak, collega);
        zaak.actie(collega, "stuur-ter-ondertekening");

        assertThat(zaak.stappen()).containsExactly("paraferen");
    }

    @Test
    void aTaskIsClaimedByAColleagueAndHandedBack() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        String collega = zaak.met("ONDERTEKENAAR");
        String taak = zaak.taak("ondertekenen").getId();
        eigenaar(zaak, collega, taak, collega);
        assertThatThrownBy(() -> zaak.onderteken()).isInstanceOf(RuntimeException.class);
        eigenaar(zaak, collega, taak, null);
        zaak.onderteken();

        assertThat(zaak.stappen()).containsExactly("verzenden");
    }

    private void eigenaar(Behandelzaak zaak, String wie, String taak, String eigenaar) {
        repository.doeAls(
                wie,
                () -> {
                    Map<QName, Serializable> waarden = new HashMap<>();
                    waarden.put(ContentModel.PROP_OWNER, eigenaar);
                    return zaak.werkstromen().updateTask(taak, waarden, Map.of(), Map.of());
                });
    }
}

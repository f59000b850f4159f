package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.alfresco.job.Afschermronde;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.repo.node.archive.RestoreNodeReport;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Instant;
import java.util.Set;

/** Whatever becomes of a request, who made it stays the Woo team's alone to know. */
@Tag("api")
@ExtendWith(Platform.class)
class VerzoekerLevensloopTest {

    /** So many seconds after a setting was saved it holds. */
    private static final int VAN_KRACHT = 4;

    private final Repository repository;
    private Verzoekerzaak deze;

    VerzoekerLevensloopTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void legVast() {
        deze = new Verzoekerzaak(repository);
    }

    @Test
    void whoPutItThereDoesNotKeepItForHimself() {
        String medewerker = repository.gebruiker();
        Behandelzaak ander = Behandelzaak.wooverzoek(repository);
        deze.recht(ander.dossier, medewerker, "Coordinator");
        NodeRef zijn = repository.doeAls(medewerker, () -> deze.maak(ander.dossier));

        assertThatThrownBy(() -> deze.naamVolgens(medewerker, zijn))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(deze.naamVolgens(ander.wooBehandelaar, zijn)).isEqualTo(deze.naam);
    }

    @Test
    void anotherDirectieWithoutATeamOfItsOwnChangesNothing() {
        repository.zet(deze.zaak.dossier, kw("behandelendeDirectie"), "Voortgezet Onderwijs");

        assertThat(deze.groepen(deze.verzoeker)).containsExactly(Verzoekerzaak.WOO_TEAM);
    }

    @Test
    void aDirectieWithATeamOfItsOwnKeepsItToThat() throws Exception {
        String directie = uniek("Directie");
        String groep = uniek("GROUP_WOO");
        Instellingendocument regels = new Instellingendocument(repository, "behandeling.txt");
        regels.tijdelijk(
                () -> {
                    regels.schrijf(
                            """
                            directies:
                              - naam: %s
                                groepen:
                                  woo-behandelaar: %s
                            """
                                    .formatted(directie, groep));
                    Instant vanKracht = Instant.now().plusSeconds(VAN_KRACHT);
                    Geduld.tot(Instant::now, vanKracht::isBefore);
                    repository.zet(deze.zaak.dossier, kw("behandelendeDirectie"), directie);

                    assertThat(deze.groepen(deze.verzoeker)).containsExactly(groep);
                    assertThatThrownBy(() -> deze.naamVolgens(deze.zaak.wooBehandelaar))
                            .isInstanceOf(AccessDeniedException.class);
                });
    }

    @Test
    void aTeamThatTheSettingsNameLaterGetsWhatIsThereAlready() throws Exception {
        String directie = uniek("Directie");
        String groep = uniek("GROUP_WOO");
        repository.zet(deze.zaak.dossier, kw("behandelendeDirectie"), directie);
        Instellingendocument regels = new Instellingendocument(repository, "behandeling.txt");
        regels.tijdelijk(
                () -> {
                    regels.schrijf(
                            """
                            directies:
                              - naam: %s
                                groepen:
                                  woo-behandelaar: %s
                            """
                                    .formatted(directie, groep));

                    assertThat(groepenNaRonde(Set.of(groep))).containsExactly(groep);
                    assertThat(ronde().loop()).isZero();
                    assertThatThrownBy(() -> deze.naamVolgens(deze.zaak.wooBehandelaar))
                            .isInstanceOf(AccessDeniedException.class);
                });

        assertThat(groepenNaRonde(Set.of(Verzoekerzaak.WOO_TEAM)))
                .containsExactly(Verzoekerzaak.WOO_TEAM);
        assertThat(deze.naamVolgens(deze.zaak.wooBehandelaar)).isEqualTo(deze.naam);
    }

    /** What is saved is in force in some seconds. */
    private Set<String> groepenNaRonde(Set<String> verwacht) {
        return Geduld.tot(
                () -> {
                    ronde().loop();
                    return deze.groepen(deze.verzoeker);
                },
                verwacht::equals);
    }

    private Afschermronde ronde() {
        return repository.bean("kamerwoo.afschermronde", Afschermronde.class);
    }

    @Test
    void aCopyOfTheRequestDoesNotSayWhoAsked() {
        NodeRef kopie = kopie(deze.zaak.dossier);

        assertThat(deze.onder(kopie, "admin")).isEmpty();
        assertThat(repository.heeft(kopie, kw("aangevraagd"))).isTrue();
    }

    @Test
    void aCopyOfItInAnotherRequestIsTheWooTeamsToo() {
        NodeRef ander = Behandelzaak.wooverzoek(repository).dossier;
        deze.recht(ander, deze.zaak.behandelaar, "Coordinator");
        NodeRef kopie =
                repository.doe(
                        () ->
                                repository
                                        .bean("CopyService", CopyService.class)
                                        .copy(
                                                deze.verzoeker,
                                                ander,
                                                kw("verzoekergegevens"),
                                                kw("verzoeker")));

        assertThat(deze.groepen(kopie)).containsExactly(Verzoekerzaak.WOO_TEAM);
        assertThatThrownBy(() -> deze.naamVolgens(deze.zaak.behandelaar, kopie))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void throughTheTrashAndBackItIsStillTheWooTeamsAlone() {
        repository.voer(() -> repository.nodes().deleteNode(deze.zaak.dossier));
        NodeRef weg = new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, deze.verzoeker.getId());
        assertThat(deze.anderen())
                .allSatisfy(
                        wie ->
                                assertThatThrownBy(() -> deze.naamVolgens(wie, weg))
                                        .as(wie)
                                        .isInstanceOf(AccessDeniedException.class));
        RestoreNodeReport terug =
                repository.doe(
                        () ->
                                repository
                                        .bean("nodeArchiveService", NodeArchiveService.class)
                                        .restoreArchivedNode(
                                                new NodeRef(
                                                        StoreRef.STORE_REF_ARCHIVE_SPACESSTORE,
                                                        deze.zaak.dossier.getId())));

        assertThat(terug.getStatus().isSuccess()).isTrue();
        assertThat(deze.naamVolgens(deze.zaak.wooBehandelaar)).isEqualTo(deze.naam);
        assertThat(deze.anderen())
                .allSatisfy(
                        wie ->
                                assertThatThrownBy(() -> deze.naamVolgens(wie))
                                        .as(wie)
                                        .isInstanceOf(AccessDeniedException.class));
    }

    private NodeRef kopie(NodeRef verzoek) {
        return repository.doe(
                () ->
                        repository
                                .bean("CopyService", CopyService.class)
                                .copyAndRename(
                                        verzoek,
                                        deze.ouder(verzoek),
                                        ContentModel.ASSOC_CONTAINS,
                                        kw(uniek("kopie")),
                                        true));
    }
}

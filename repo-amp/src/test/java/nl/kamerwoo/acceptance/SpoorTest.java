package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.alfresco.spoor.Spoorbladzijde;
import nl.kamerwoo.alfresco.spoor.Spoorbladzijde.Regel;
import nl.kamerwoo.alfresco.spoor.Spoorlezer;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorregel;
import nl.kamerwoo.spoor.Spoorsoort;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens in a dossier leaves a line in the repository's audit. */
@Tag("api")
@ExtendWith(Platform.class)
class SpoorTest {

    private static final Voorbeeldnota NOTA = Voorbeeldnota.eerdmans();

    private final Repository repository;
    private final NodeRef dossier;

    SpoorTest(Repository repository) {
        this.repository = repository;
        this.dossier = repository.dossier();
    }

    @Test
    void aReadingLeavesOneLineWithEveryValueThatItStamped() {
        NodeRef nota = gelezenNota();

        assertThat(over(nota))
                .singleElement()
                .satisfies(regel -> assertThat(regel.soort()).isEqualTo(Spoorsoort.STEMPEL))
                .satisfies(regel -> assertThat(regel.wie()).isEqualTo("System"))
                .satisfies(
                        regel ->
                                assertThat(regel.wat())
                                        .containsEntry(
                                                "referentie",
                                                Gegeven.van(repository.referentie(nota)))
                                        .containsEntry("aan", Gegeven.van("MOCW"))
                                        .containsEntry("datum", Gegeven.van("2024-02-07"))
                                        .containsEntry("afgestemdMet", Gegeven.van("BZK"))
                                        .containsEntry("titel", Gegeven.van(Voorbeeldnota.TITEL))
                                        .containsKeys("notasoort", "van", "bijlagen", "indieners"));
    }

    @Test
    void aNewVersionLeavesALineOfWhatItChanged() {
        NodeRef nota = gelezenNota();
        schrijfEnLees(nota, NOTA.aan("MVWS"));

        assertThat(over(nota)).hasSize(2);
        assertThat(over(nota).get(1).wat())
                .containsExactly(Map.entry("aan", new Gegeven("MVWS", "MOCW")));
    }

    @Test
    void theReferenceThatADocumentBearsIsToldWithTheOneThatMadePlace() {
        String eigen = uniek("BOA");
        NodeRef nota = repository.upload(dossier, "nota.txt", NOTA.metReferentie(eigen).bytes());
        repository.gelezen(nota);

        assertThat(over(nota).get(0).wat().get("referentie").waarde()).isEqualTo(eigen);
        assertThat(over(nota).get(0).wat().get("referentie").was()).matches("\\d{4}-\\d{6,}");
    }

    @Test
    void whatAPersonMakesOfAStampedValueIsToldWithHisName() {
        NodeRef nota = gelezenNota();
        String medewerker = repository.gebruiker();
        geef(medewerker, "Collaborator");
        repository.doeAls(
                medewerker,
                () -> {
                    repository.nodes().setProperty(nota, kw("aan"), "Staatssecretaris");
                    return nota;
                });

        assertThat(over(nota)).hasSize(2);
        Spoorregel regel = over(nota).get(1);
        assertThat(regel.soort()).isEqualTo(Spoorsoort.AFWIJKING);
        assertThat(regel.wie()).isEqualTo(medewerker);
        assertThat(regel.wat())
                .containsExactly(Map.entry("aan", new Gegeven("Staatssecretaris", "MOCW")));
    }

    @Test
    void whatWasNotStampedIsNoOverride() {
        NodeRef nota = gelezenNota();
        repository.zet(nota, kw("overleg"), "SGO");

        assertThat(over(nota)).hasSize(1);
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoLine() {
        NodeRef nota = gelezenNota();
        assertThatThrownBy(
                        () ->
                                repository.voer(
                                        () -> {
                                            repository.nodes().setProperty(nota, kw("aan"), "MVWS");
                                            throw new IllegalStateException("terug");
                                        }))
                .hasMessageContaining("terug");

        assertThat(over(nota)).hasSize(1);
    }

    @Test
    void aDossierBeginsWithItsReference() {
        assertThat(regels(dossier).get(0))
                .satisfies(regel -> assertThat(regel.soort()).isEqualTo(Spoorsoort.REFERENTIE))
                .satisfies(regel -> assertThat(regel.betreft()).isEqualTo(dossier.getId()))
                .satisfies(
                        regel ->
                                assertThat(regel.wat())
                                        .containsEntry(
                                                "referentie",
                                                Gegeven.van(repository.referentie(dossier))));
    }

    @Test
    void aReferenceThatAPersonChangesIsToldWithWhatItWas() {
        NodeRef nota = gelezenNota();
        String was = repository.referentie(nota);
        String wordt = uniek("BOA");
        repository.zet(nota, kw("referentie"), wordt);

        Spoorregel regel = over(nota).get(1);
        assertThat(regel.soort()).isEqualTo(Spoorsoort.REFERENTIE);
        assertThat(regel.wat()).containsEntry("referentie", new Gegeven(wordt, was));
    }

    @Test
    void aDossierHasNoLinesOfAnother() {
        NodeRef ander = repository.dossier();
        NodeRef nota = repository.upload(ander, "nota.txt", NOTA.bytes());
        repository.gelezen(nota);

        assertThat(regels(ander)).extracting(Spoorregel::betreft).contains(nota.getId());
        assertThat(regels(dossier)).extracting(Spoorregel::betreft).containsOnly(dossier.getId());
    }

    @Test
    void itIsReadPageByPageInOrderAndWhole() {
        NodeRef nota = gelezenNota();
        List.of("een", "twee", "drie").forEach(aan -> repository.zet(nota, kw("aan"), aan));
        List<Spoorregel> gelezen = new ArrayList<>();
        long vanaf = 0;
        for (Optional<Long> volgende = Optional.of(vanaf); volgende.isPresent(); ) {
            Spoorbladzijde bladzijde = lees(volgende.get(), 2);
            assertThat(bladzijde.regels()).hasSizeLessThanOrEqualTo(2);
            bladzijde.regels().forEach(regel -> gelezen.add(regel.regel()));
            volgende = bladzijde.volgende();
        }

        assertThat(gelezen).isEqualTo(regels(dossier)).hasSize(5);
        assertThat(gelezen).extracting(Spoorregel::wanneer).isSorted();
        assertThat(gelezen.get(4).wat()).containsEntry("aan", new Gegeven("drie", "twee"));
    }

    @Test
    void whoMayNotReadTheDossierIsRefused() {
        String medewerker = repository.gebruiker();
        sluit(dossier);

        assertThatThrownBy(() -> alsLezer(medewerker)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoMayReadTheDossierReadsItsTrail() {
        gelezenNota();
        String medewerker = repository.gebruiker();
        sluit(dossier);
        geef(medewerker, PermissionService.CONSUMER);

        assertThat(alsLezer(medewerker)).hasSize(2).noneMatch(Regel::afgeschermd);
    }

    @Test
    void ofWhatHeMayNotSeeInItHeSeesThatSomethingHappened() {
        NodeRef nota = gelezenNota();
        String medewerker = repository.gebruiker();
        sluit(dossier);
        geef(medewerker, PermissionService.CONSUMER);
        sluit(nota);

        assertThat(alsLezer(medewerker))
                .filteredOn(Regel::afgeschermd)
                .singleElement()
                .satisfies(regel -> assertThat(regel.regel().betreft()).isEqualTo(nota.getId()))
                .satisfies(regel -> assertThat(regel.regel().wat()).isEmpty());
    }

    @Test
    void ofWhatIsGoneOnlyAnAdministratorSeesWhatItWas() {
        NodeRef nota = gelezenNota();
        String medewerker = repository.lezer(dossier);
        repository.voer(() -> repository.nodes().deleteNode(nota));

        assertThat(alsLezer(medewerker).get(1).afgeschermd()).isTrue();
        assertThat(over(nota).get(0).wat()).containsEntry("aan", Gegeven.van("MOCW"));
    }

    @Test
    void whoAskedForSomethingIsNotInTheTrail() {
        NodeRef verzoek = repository.dossier(kw("wooverzoek"));
        String tekst = NOTA.tekst().replace(Voorbeeldnota.TITEL, "Woo-verzoek van P. Janszoon");
        NodeRef nota = repository.upload(verzoek, "nota.txt", tekst);
        assertThat(repository.gelezen(nota)).containsKey(kw("titel"));
        repository.zet(nota, kw("titel"), "Het verzoek van P. Janszoon");

        assertThat(regels(verzoek)).filteredOn(r -> r.wat().containsKey("titel")).hasSize(2);
        assertThat(regels(verzoek).toString()).doesNotContain("Janszoon");
    }

    private NodeRef gelezenNota() {
        NodeRef nota = repository.upload(dossier, uniek("nota") + ".txt", NOTA.bytes());
        assertThat(repository.gelezen(nota)).containsEntry(kw("leesstatus"), "gelezen");
        return nota;
    }

    private void schrijfEnLees(NodeRef nota, Voorbeeldnota nieuw) {
        repository.schrijfNieuw(nota, nieuw.tekst());
        Geduld.tot(() -> repository.gelezen(nota).get(kw("aan")), nieuw.aan()::equals);
    }

    private List<Spoorregel> over(NodeRef node) {
        return regels(dossier).stream()
                .filter(regel -> regel.betreft().equals(node.getId()))
                .toList();
    }

    private List<Spoorregel> regels(NodeRef van) {
        return repository.doe(() -> lezer().lees(van, 0, 500)).regels().stream()
                .map(Regel::regel)
                .toList();
    }

    private Spoorbladzijde lees(long vanaf, int aantal) {
        return repository.doe(() -> lezer().lees(dossier, vanaf, aantal));
    }

    private List<Regel> alsLezer(String wie) {
        return repository.doeAls(wie, () -> lezer().lees(dossier, 0, 500)).regels();
    }

    private Spoorlezer lezer() {
        return repository.bean("kamerwoo.spoorlezer", Spoorlezer.class);
    }

    private void sluit(NodeRef node) {
        repository.voer(() -> rechten().setInheritParentPermissions(node, false));
    }

    private void geef(String wie, String rol) {
        repository.voer(() -> rechten().setPermission(dossier, wie, rol, true));
    }

    private PermissionService rechten() {
        return repository.bean("PermissionService", PermissionService.class);
    }
}

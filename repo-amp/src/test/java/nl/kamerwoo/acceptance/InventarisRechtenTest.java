package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.alfresco.inventaris.Opname.Gevolg;
import nl.kamerwoo.alfresco.inventaris.Opname.Opgenomen;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who makes an inventory, who judges it, and who sees what of it. */
@Tag("api")
@ExtendWith(Platform.class)
class InventarisRechtenTest {

    private final Repository repository;
    private final Inventariszaak inventaris;

    InventarisRechtenTest(Repository repository) {
        this.repository = repository;
        this.inventaris = new Inventariszaak(repository);
    }

    @Test
    void theJudgementGoesOnTheDocumentTooThoughItIsNotTheTeamsToChange() {
        NodeRef stuk = inventaris.stuk("nota.txt", "Een nota.");
        inventaris.alsLezer(inventaris.zaak.wooBehandelaar);
        inventaris.neemOp(stuk);
        inventaris.beoordeel(inventaris.zaak.wooBehandelaar, Inventariszaak.NIET_OPENBAAR, 1);

        assertThat(inventaris.regels(inventaris.zaak.wooBehandelaar).get(0).oordeel())
                .isEqualTo(Inventariszaak.NIET_OPENBAAR);
        assertThat(repository.waarde(stuk, kw("beoordeling"))).isEqualTo("Niet openbaar");
        assertThat(repository.waarde(stuk, kw("weigeringsgronden"))).isEqualTo(List.of("5.2"));
        assertThatThrownBy(
                        () ->
                                repository.doeAls(
                                        inventaris.zaak.wooBehandelaar,
                                        () -> {
                                            repository
                                                    .nodes()
                                                    .setProperty(stuk, kw("toelichting"), "x");
                                            return null;
                                        }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyTheWooTeamMakesAndJudgesAnInventory() {
        NodeRef stuk = inventaris.stuk("nota.txt", "Een nota.");
        inventaris.neemOp(stuk);
        for (String ander :
                List.of(
                        inventaris.zaak.coordinator,
                        inventaris.zaak.behandelaar,
                        inventaris.zaak.parafeur,
                        inventaris.zaak.ondertekenaar,
                        inventaris.zaak.informatiebeheerder)) {
            inventaris.alsLezer(ander);
            assertThatThrownBy(() -> inventaris.neemOp(ander, stuk))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> inventaris.beoordeel(ander, Inventariszaak.NIET_OPENBAAR, 1))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(
                            () ->
                                    inventaris.als(
                                            ander,
                                            () ->
                                                    inventaris
                                                            .opname()
                                                            .haalWeg(inventaris.zaak.dossier, 1)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(inventaris.regels(ander)).hasSize(1);
        }
    }

    @Test
    void ofTheTeamOnlyWhoMayChangeTheRequestJudgesIt() {
        inventaris.neemOp(inventaris.stuk("nota.txt", "Een nota."));
        Behandelzaak elders = Behandelzaak.wooverzoek(repository);

        assertThatThrownBy(
                        () ->
                                inventaris.beoordeel(
                                        elders.wooBehandelaar, Inventariszaak.NIET_OPENBAAR, 1))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoMayNotReadADocumentSeesNoLineOfItAndCannotTakeItIn() {
        NodeRef open = inventaris.stuk("open.txt", "Open.");
        NodeRef gesloten = inventaris.stuk("gesloten.txt", "Gesloten.");
        inventaris.neemOp(open, gesloten);
        inventaris.sluit(gesloten);
        NodeRef ookGesloten = inventaris.stuk("ook.txt", "Ook.");
        inventaris.sluit(ookGesloten);

        assertThat(inventaris.regels(inventaris.zaak.wooBehandelaar))
                .extracting(Inventarisregel::id)
                .containsExactly(1);
        assertThat(inventaris.regels("admin")).hasSize(2);
        assertThat(inventaris.neemOp(inventaris.zaak.wooBehandelaar, ookGesloten))
                .extracting(Opgenomen::gevolg)
                .containsExactly(Gevolg.ONBEKEND);
        assertThatThrownBy(
                        () ->
                                inventaris.beoordeel(
                                        inventaris.zaak.wooBehandelaar,
                                        Inventariszaak.NIET_OPENBAAR,
                                        2))
                .hasMessageContaining("2");
        assertThat(repository.waarde(gesloten, kw("beoordeling"))).isNull();
    }

    @Test
    void aLineIsNotChangedMadeOrTakenOutPastTheInventory() {
        inventaris.neemOp(inventaris.stuk("nota.txt", "Een nota."));
        NodeRef regel = inventaris.regelnode();

        assertThatThrownBy(() -> repository.zet(regel, kw("beoordeling"), "Openbaar"))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> repository.zet(regel, kw("regelnummer"), 7))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> repository.voer(() -> repository.nodes().deleteNode(regel)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(
                        () ->
                                repository.voer(
                                        () ->
                                                repository
                                                        .nodes()
                                                        .createNode(
                                                                inventaris.zaak.dossier,
                                                                kw("inventaris"),
                                                                kw("zelf"),
                                                                kw("inventarisregel"),
                                                                Map.of(kw("regelnummer"), 9))))
                .isInstanceOf(RuntimeException.class);
        assertThat(inventaris.regels("admin")).hasSize(1);
    }

    @Test
    void theTrailsOfTheRequestAndOfTheDossierTellWhoJudgedAndWhatItWas() {
        NodeRef stuk = inventaris.stuk("nota.txt", "Een nota.");
        inventaris.neemOp(stuk);
        inventaris.beoordeel(inventaris.zaak.wooBehandelaar, Inventariszaak.NIET_OPENBAAR, 1);
        inventaris.beoordeel(
                inventaris.zaak.wooBehandelaar,
                new Oordeel(Optional.of(Beoordeling.OPENBAAR), List.of(), ""),
                1);

        for (NodeRef waar :
                List.of(
                        inventaris.zaak.dossier,
                        repository.doe(
                                () -> repository.nodes().getPrimaryParent(stuk).getParentRef()))) {
            assertThat(inventaris.spoor(waar))
                    .anySatisfy(
                            regel ->
                                    assertThat(regel)
                                            .contains("beoordeling", inventaris.zaak.wooBehandelaar)
                                            .contains("Openbaar", "Niet openbaar", "5.2"));
        }
        assertThat(inventaris.spoor(inventaris.zaak.dossier))
                .noneSatisfy(regel -> assertThat(regel).contains("Intern beraad."));
    }
}

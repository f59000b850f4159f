package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Weigering.assertGeweigerd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.alfresco.Dossierkast;
import nl.kamerwoo.alfresco.Dossierplaats;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Map;

/** What was filed goes on belonging to its dossier, and stays what was signed. */
@Tag("api")
@ExtendWith(Platform.class)
class OpgeborgenTest {

    private final Repository repository;
    private final Archief archief;
    private Ondertekend stuk;

    OpgeborgenTest(Repository repository) {
        this.repository = repository;
        this.archief = new Archief(repository);
    }

    @BeforeEach
    void onderteken() {
        stuk = Ondertekend.brief(repository);
    }

    @AfterEach
    void zetTerug() {
        archief.zetTerug();
    }

    private void berg() {
        archief.regel("");
        assertThat(archief.berg(stuk.zaak())).isEqualTo(1);
    }

    @Test
    void itIsStillADocumentOfItsDossierOnce() {
        berg();

        assertThat(
                        repository.doe(
                                () ->
                                        repository
                                                .bean("kamerwoo.dossierplaats", Dossierplaats.class)
                                                .dossier(stuk.brief())))
                .contains(stuk.zaak().dossier);
        assertThat(
                        repository.doe(
                                () ->
                                        repository
                                                .bean("kamerwoo.dossierkast", Dossierkast.class)
                                                .stukken(stuk.zaak().dossier)))
                .containsOnlyOnce(stuk.brief());
    }

    @Test
    void whoCouldReadItInItsDossierStillCanAndNoMore() {
        String behandelaar = stuk.zaak().behandelaar;
        berg();

        assertThat(mag(behandelaar, PermissionService.READ)).isTrue();
        assertThat(mag(behandelaar, PermissionService.WRITE)).isFalse();
    }

    private boolean mag(String wie, String recht) {
        return repository.doeAls(
                wie,
                () ->
                        repository
                                        .bean("PermissionService", PermissionService.class)
                                        .hasPermission(stuk.brief(), recht)
                                == AccessStatus.ALLOWED);
    }

    @Test
    void itIsStillSealed() {
        berg();

        assertGeweigerd(repository, () -> repository.nodes().deleteNode(stuk.brief()))
                .hasStackTraceContaining("staat vast");
    }

    @Test
    void itsDossierCannotGo() {
        berg();

        assertGeweigerd(repository, () -> repository.nodes().deleteNode(stuk.zaak().dossier))
                .hasStackTraceContaining("zijn stukken opgeborgen");
        assertThat(repository.doe(() -> repository.nodes().exists(stuk.zaak().dossier))).isTrue();
    }

    @Test
    void nobodyTakesItsBondWithTheDossierAway() {
        berg();

        assertThatThrownBy(
                        () ->
                                repository.voer(
                                        () ->
                                                repository
                                                        .nodes()
                                                        .removeAspect(
                                                                stuk.brief(), kw("opgeborgen"))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(
                        () ->
                                repository.voer(
                                        () ->
                                                repository
                                                        .nodes()
                                                        .removeAssociation(
                                                                stuk.brief(),
                                                                stuk.zaak().dossier,
                                                                kw("uitDossier"))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void nobodyMakesUpThatSomethingWasFiled() {
        NodeRef los = stuk.zaak().stuk("nota");

        assertGeweigerd(
                        repository,
                        () -> repository.nodes().addAspect(los, kw("opgeborgen"), Map.of()))
                .hasStackTraceContaining("legt alleen Kamerwoo zelf vast");
    }

    @Test
    void aCopyIsNotFiled() {
        berg();
        NodeRef map = repository.map();
        NodeRef kopie =
                repository.doe(
                        () ->
                                repository
                                        .bean("CopyService", CopyService.class)
                                        .copyAndRename(
                                                stuk.brief(),
                                                map,
                                                ContentModel.ASSOC_CONTAINS,
                                                Repository.bandnaam("kopie"),
                                                false));

        assertThat(repository.heeft(kopie, kw("opgeborgen"))).isFalse();
    }

    @Test
    void itCanBeReopenedAndPutBack() {
        berg();
        stuk.zaak()
                .actie(
                        stuk.zaak().informatiebeheerder,
                        "heropen",
                        stuk.brief(),
                        Map.of("reden", "Verkeerd zaaknummer."));
        assertThat(repository.heeft(stuk.brief(), kw("ondertekend"))).isFalse();
        assertThat(repository.heeft(stuk.brief(), kw("opgeborgen"))).isTrue();

        repository.voer(() -> repository.files().move(stuk.brief(), stuk.zaak().dossier, null));
        assertThat(repository.heeft(stuk.brief(), kw("opgeborgen"))).isFalse();
        assertThat(repository.inMap(stuk.zaak().dossier)).containsOnlyOnce(stuk.brief());
    }
}

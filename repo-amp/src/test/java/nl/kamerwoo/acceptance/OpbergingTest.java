package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.alfresco.Datums;

import org.alfresco.model.ApplicationModel;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;

/**
 * What was signed is filed in the archive of the ministry, and goes on belonging to its dossier.
 */
@Tag("api")
@ExtendWith(Platform.class)
class OpbergingTest {

    private final Repository repository;
    private final Archief archief;
    private Ondertekend stuk;

    OpbergingTest(Repository repository) {
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

    private void regel(String plaats) {
        archief.regel(plaats);
        assertThat(archief.berg(stuk.zaak())).isEqualTo(1);
    }

    @Test
    void asItIsShippedNothingIsMoved() {
        Object staat = stuk.staat();

        assertThat(archief.berg(stuk.zaak())).isZero();
        assertThat(stuk.staat()).isEqualTo(staat);
    }

    @Test
    void itIsFiledWhereTheRulesSay() {
        repository.zet(stuk.zaak().dossier, kw("directie"), "Bestuur/Zuid");
        regel("/{jaar}/{directie}/{categorie}");

        assertThat(archief.pad(stuk.brief()))
                .isEqualTo(
                        "%s/%d/Bestuur-Zuid/onbekend/%s"
                                .formatted(
                                        archief.naam,
                                        LocalDate.now(Datums.NEDERLAND).getYear(),
                                        archief.naam(stuk.brief())));
    }

    @Test
    void whoFilesTheDossierFilesWhatWasSignedInIt() {
        archief.regel("/{jaar}");
        stuk.zaak().rondAf(stuk.zaak().coordinator, "verzenden", "verzonden");
        stuk.zaak().archiveer();

        assertThat(archief.pad(stuk.brief())).startsWith(archief.naam + "/");
        assertThat(archief.links(stuk.zaak().dossier)).hasSize(1);
    }

    @Test
    void nothingElseOfItChanges() {
        Object inhoud = new String(repository.inhoud(stuk.brief()));
        Object controlegetal = repository.waarde(stuk.brief(), kw("controlegetal"));
        Object gewijzigd = repository.waarde(stuk.brief(), ContentModel.PROP_MODIFIED);
        String naam = archief.naam(stuk.brief());
        regel("");

        assertThat(new String(repository.inhoud(stuk.brief()))).isEqualTo(inhoud);
        assertThat(repository.waarden(stuk.brief()))
                .containsEntry(ContentModel.PROP_NAME, naam)
                .containsEntry(kw("controlegetal"), (String) controlegetal)
                .containsEntry(kw("archiefstuk"), true);
        assertThat(repository.waarde(stuk.brief(), ContentModel.PROP_MODIFIED))
                .isEqualTo(gewijzigd);
    }

    @Test
    void aLinkIsLeftWhereItLay() {
        regel("");

        assertThat(archief.links(stuk.zaak().dossier))
                .singleElement()
                .satisfies(
                        link ->
                                assertThat(
                                                repository.waarde(
                                                        link, ContentModel.PROP_LINK_DESTINATION))
                                        .isEqualTo(stuk.brief()));
        assertThat(repository.heeft(stuk.brief(), ApplicationModel.ASPECT_LINKED)).isTrue();
    }

    @Test
    void filedAgainItStaysWhereItIs() {
        regel("");
        String pad = archief.pad(stuk.brief());

        assertThat(archief.berg(stuk.zaak())).isZero();
        assertThat(archief.pad(stuk.brief())).isEqualTo(pad);
        assertThat(archief.links(stuk.zaak().dossier)).hasSize(1);
    }

    @Test
    void whatIsNotSignedStaysInTheDossier() {
        NodeRef ander = stuk.zaak().stuk("nota");
        regel("");

        assertThat(repository.inMap(stuk.zaak().dossier))
                .contains(ander)
                .doesNotContain(stuk.brief());
    }

    @Test
    void twoWithOneNameAreBothKept() {
        String naam = archief.naam(stuk.brief());
        regel("");
        NodeRef map = archief.ouder(stuk.brief());
        Ondertekend eerder = stuk;
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        NodeRef brief = Ondertekend.brief(zaak);
        repository.voer(() -> repository.files().rename(brief, naam));
        zaak.onderteken();
        archief.berg(zaak);

        assertThat(archief.naam(eerder.brief())).isEqualTo(naam);
        assertThat(archief.naam(brief)).isEqualTo(naam.replace(".txt", " (2).txt"));
        assertThat(repository.inMap(map)).contains(eerder.brief(), brief);
    }

    @Test
    void whatIsLockedIsTold() {
        repository.voer(
                () ->
                        repository
                                .bean("LockService", LockService.class)
                                .lock(stuk.brief(), LockType.WRITE_LOCK));
        archief.regel("");

        assertThatThrownBy(() -> Taal.nederlands(() -> archief.berg(stuk.zaak())))
                .hasStackTraceContaining("is vergrendeld");
    }

    @Test
    void aSiteThatIsNotThereIsTold() {
        archief.site(uniek("site"));

        assertThatThrownBy(() -> Taal.nederlands(() -> archief.berg(stuk.zaak())))
                .hasStackTraceContaining("noemt de site");
        assertThat(repository.inMap(stuk.zaak().dossier)).contains(stuk.brief());
    }
}

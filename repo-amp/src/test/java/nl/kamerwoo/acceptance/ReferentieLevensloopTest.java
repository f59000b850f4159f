package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** A reference stays with its document, whatever is done with it, and goes to no other. */
@Tag("api")
@ExtendWith(Platform.class)
class ReferentieLevensloopTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final QName REFERENTIE = kw("referentie");
    private static final QName REGISTRATIEDATUM = kw("registratiedatum");

    private final Repository repository;

    ReferentieLevensloopTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void aDocumentIsRegisteredToday() {
        LocalDate voor = LocalDate.now(NEDERLAND);
        NodeRef stuk = repository.stuk();
        LocalDate na = LocalDate.now(NEDERLAND);

        assertThat(registratiedag(stuk)).isBetween(voor, na);
    }

    @Test
    void aCopyGetsAReferenceOfItsOwn() {
        NodeRef stuk = repository.stuk();
        NodeRef kopie = kopie(stuk);

        assertThat(repository.referentie(kopie))
                .isNotBlank()
                .isNotEqualTo(repository.referentie(stuk));
    }

    @Test
    void aCopyOfADocumentWithATypedReferenceGetsAnIssuedOne() {
        NodeRef kopie = kopie(repository.stuk(repository.map(), uniek("BOA")));

        assertThat(repository.waarde(kopie, kw("referentieHerkomst"))).isEqualTo("uitgegeven");
    }

    @Test
    void aCopyIsRegisteredOnTheDayItIsMade() {
        NodeRef stuk = repository.stuk();
        repository.zet(
                stuk,
                REGISTRATIEDATUM,
                Date.from(LocalDate.of(2020, 1, 15).atStartOfDay(NEDERLAND).toInstant()));

        assertThat(registratiedag(kopie(stuk))).isAfter(LocalDate.of(2020, 1, 15));
    }

    @Test
    void theDocumentsInACopiedFolderGetReferencesOfTheirOwn() {
        NodeRef dossier = repository.dossier();
        NodeRef stuk = repository.doe(() -> repository.maak(dossier, uniek("stuk"), kw("stuk")));
        NodeRef kopie = kopie(dossier);

        assertThat(repository.referentie(kopie)).isNotEqualTo(repository.referentie(dossier));
        assertThat(repository.inMap(kopie))
                .singleElement()
                .extracting(repository::referentie)
                .isNotNull()
                .isNotEqualTo(repository.referentie(stuk));
    }

    @Test
    void theOriginalKeepsItsReferenceWhenItIsCopied() {
        NodeRef stuk = repository.stuk();
        String referentie = repository.referentie(stuk);
        kopie(stuk);

        assertThat(repository.referentie(stuk)).isEqualTo(referentie);
    }

    @Test
    void aDocumentThatIsMovedKeepsItsReference() {
        NodeRef stuk = repository.stuk();
        String referentie = repository.referentie(stuk);
        NodeRef ander = repository.dossier();
        repository.doe(() -> repository.files().move(stuk, ander, null));

        assertThat(repository.referentie(stuk)).isEqualTo(referentie);
    }

    @Test
    void aDocumentThatIsRenamedKeepsItsReference() {
        NodeRef stuk = repository.stuk();
        String referentie = repository.referentie(stuk);
        repository.doe(() -> repository.files().rename(stuk, uniek("ander")));

        assertThat(repository.referentie(stuk)).isEqualTo(referentie);
    }

    @Test
    void aDocumentThatBecomesOfAnotherTypeKeepsItsReference() {
        NodeRef stuk = repository.stuk();
        String referentie = repository.referentie(stuk);
        repository.voer(() -> repository.nodes().setType(stuk, kw("kamerbrief")));

        assertThat(repository.referentie(stuk)).isEqualTo(referentie);
    }

    @Test
    void aDocumentFromTheTrashHasItsReferenceBack() {
        NodeRef stuk = repository.stuk();
        String referentie = repository.referentie(stuk);
        gooiWeg(stuk);
        NodeRef terug =
                repository.doe(
                        () ->
                                prullenbak()
                                        .restoreArchivedNode(weggegooid(stuk))
                                        .getRestoredNodeRef());

        assertThat(terug).isEqualTo(stuk);
        assertThat(repository.referentie(terug)).isEqualTo(referentie);
    }

    @Test
    void aDossierFromTheTrashHasAllItsReferencesBack() {
        NodeRef dossier = repository.dossier();
        NodeRef stuk = repository.doe(() -> repository.maak(dossier, uniek("stuk"), kw("stuk")));
        String vanDossier = repository.referentie(dossier);
        String vanStuk = repository.referentie(stuk);
        gooiWeg(dossier);
        repository.doe(() -> prullenbak().restoreArchivedNode(weggegooid(dossier)));

        assertThat(repository.referentie(dossier)).isEqualTo(vanDossier);
        assertThat(repository.referentie(stuk)).isEqualTo(vanStuk);
    }

    @Test
    void whileADocumentIsInTheTrashItsReferenceIsTaken() {
        NodeRef stuk = repository.stuk();
        String referentie = repository.referentie(stuk);
        gooiWeg(stuk);

        assertThatThrownBy(() -> repository.stuk(repository.map(), referentie))
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    @Test
    void whenADocumentIsGoneForEverItsReferenceGoesToNoOther() {
        NodeRef stuk = repository.stuk();
        String referentie = repository.referentie(stuk);
        gooiWeg(stuk);
        repository.voer(() -> prullenbak().purgeArchivedNode(weggegooid(stuk)));

        assertThatThrownBy(() -> repository.stuk(repository.map(), referentie))
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    private LocalDate registratiedag(NodeRef node) {
        return LocalDate.ofInstant(
                repository.datum(node, "registratiedatum").toInstant(), NEDERLAND);
    }

    private NodeRef kopie(NodeRef node) {
        NodeRef map = repository.map();
        return repository.doe(
                () -> repository.files().copy(node, map, uniek("kopie")).getNodeRef());
    }

    private void gooiWeg(NodeRef node) {
        repository.voer(() -> repository.nodes().deleteNode(node));
    }

    /** To be called in a transaction. */
    private NodeRef weggegooid(NodeRef node) {
        return prullenbak().getArchivedNode(node);
    }

    private NodeArchiveService prullenbak() {
        return repository.bean("nodeArchiveService", NodeArchiveService.class);
    }
}

package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.bandnaam;
import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

/** What lands in a dossier is a stuk. */
@Tag("api")
@ExtendWith(Platform.class)
class DossierTest {

    private final Repository repository;

    DossierTest(Repository repository) {
        this.repository = repository;
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "kamervragendossier", "wooverzoek"})
    void aDossierHasAReference(String type) {
        assertThat(repository.referentie(repository.dossier(kw(type))))
                .matches("D[0-9]{4}-[0-9]{5,}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "kamervragendossier", "wooverzoek"})
    void aPlainDocumentFiledInADossierIsAStuk(String type) {
        NodeRef stuk = repository.upload(repository.dossier(kw(type)), uniek("stuk"), "tekst");

        assertThat(repository.type(stuk)).isEqualTo(kw("stuk"));
        assertThat(repository.referentie(stuk)).isNotBlank();
    }

    @Test
    void itIsAStukBeforeTheTransactionEnds() {
        NodeRef dossier = repository.dossier();
        QName type =
                repository.doe(
                        () ->
                                repository
                                        .nodes()
                                        .getType(
                                                repository.maak(
                                                        dossier,
                                                        uniek("stuk"),
                                                        ContentModel.TYPE_CONTENT)));

        assertThat(type).isEqualTo(kw("stuk"));
    }

    @Test
    void aPlainDocumentInAFolderInADossierIsAStuk() {
        NodeRef map = submap(submap(repository.dossier()));

        assertThat(repository.type(repository.upload(map, uniek("stuk"), "tekst")))
                .isEqualTo(kw("stuk"));
    }

    @Test
    void aPlainDocumentThatIsMovedIntoADossierIsAStuk() {
        NodeRef stuk = repository.upload(repository.map(), uniek("stuk"), "tekst");
        verplaats(stuk, repository.dossier());

        assertThat(repository.type(stuk)).isEqualTo(kw("stuk"));
        assertThat(repository.referentie(stuk)).isNotBlank();
    }

    @Test
    void aPlainDocumentThatIsMovedInWithItsFolderIsAStuk() {
        NodeRef map = repository.map();
        NodeRef stuk = repository.upload(submap(map), uniek("stuk"), "tekst");
        verplaats(map, repository.dossier());

        assertThat(repository.type(stuk)).isEqualTo(kw("stuk"));
        assertThat(repository.referentie(stuk)).isNotBlank();
    }

    @Test
    void aPlainDocumentThatIsFiledLaterInAFolderThatWasMovedInIsAStuk() {
        NodeRef map = repository.map();
        NodeRef diep = submap(map);
        verplaats(map, repository.dossier());

        assertThat(repository.type(repository.upload(diep, uniek("stuk"), "tekst")))
                .isEqualTo(kw("stuk"));
    }

    @Test
    void aPlainDocumentThatIsCopiedIntoADossierIsAStuk() {
        NodeRef dossier = repository.dossier();
        NodeRef los = repository.upload(repository.map(), uniek("los"), "tekst");
        NodeRef stuk =
                repository.doe(
                        () -> repository.files().copy(los, dossier, uniek("stuk")).getNodeRef());

        assertThat(repository.type(stuk)).isEqualTo(kw("stuk"));
        assertThat(repository.type(los)).isEqualTo(ContentModel.TYPE_CONTENT);
    }

    @Test
    void aPlainDocumentOutsideADossierStaysOne() {
        NodeRef los = repository.upload(repository.map(), uniek("los"), "tekst");

        assertThat(repository.type(los)).isEqualTo(ContentModel.TYPE_CONTENT);
        assertThat(repository.heeft(los, kw("geregistreerd"))).isFalse();
    }

    @Test
    void aFolderOutsideADossierStaysAnyFolder() {
        assertThat(repository.heeft(submap(repository.map()), kw("dossiermap"))).isFalse();
    }

    @Test
    void aFolderThatWasMovedOutIsNoPartOfADossierAnyMore() {
        NodeRef map = submap(repository.dossier());
        verplaats(map, repository.map());

        assertThat(repository.type(repository.upload(map, uniek("los"), "tekst")))
                .isEqualTo(ContentModel.TYPE_CONTENT);
    }

    @Test
    void aFolderThatWasCopiedOutIsNoPartOfADossier() {
        NodeRef map = submap(repository.dossier());
        NodeRef elders = repository.map();
        NodeRef kopie =
                repository.doe(
                        () -> repository.files().copy(map, elders, uniek("kopie")).getNodeRef());

        assertThat(repository.type(repository.upload(kopie, uniek("los"), "tekst")))
                .isEqualTo(ContentModel.TYPE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vraag", "kamerbrief", "correspondentie"})
    void aDocumentThatIsSomethingAlreadyStaysIt(String type) {
        NodeRef dossier = repository.dossier();
        NodeRef node = repository.doe(() -> repository.maak(dossier, uniek("x"), kw(type)));

        assertThat(repository.type(node)).isEqualTo(kw(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$nota.docx",
                "~WRL0003.tmp",
                ".~lock.nota.odt#",
                "._nota.docx",
                ".DS_Store",
                "Thumbs.db",
                "nota.tmp"
            })
    void whatAProgramPutsBesideADocumentIsNoStuk(String naam) {
        NodeRef bestand = repository.upload(repository.dossier(), naam, "tekst");

        assertThat(repository.type(bestand)).isEqualTo(ContentModel.TYPE_CONTENT);
    }

    @Test
    void aTemporaryFileThatGetsALastingNameIsAStuk() {
        NodeRef stuk = repository.upload(repository.dossier(), "~WRL0003.tmp", "tekst");
        repository.doe(() -> repository.files().rename(stuk, "nota.txt"));

        assertThat(repository.type(stuk)).isEqualTo(kw("stuk"));
    }

    @Test
    void aTemporaryDocumentThatIsMovedInIsNoStuk() {
        assertThat(repository.type(metAspectIngevoegd(ContentModel.ASPECT_TEMPORARY)))
                .isEqualTo(ContentModel.TYPE_CONTENT);
    }

    @Test
    void aHiddenDocumentThatIsMovedInIsNoStuk() {
        assertThat(repository.type(metAspectIngevoegd(ContentModel.ASPECT_HIDDEN)))
                .isEqualTo(ContentModel.TYPE_CONTENT);
    }

    @Test
    void aDocumentThatADossierOnlyPointsAtIsNoStuk() {
        NodeRef dossier = repository.dossier();
        NodeRef elders = repository.upload(repository.map(), uniek("elders"), "tekst");
        repository.doe(
                () ->
                        repository
                                .nodes()
                                .addChild(
                                        dossier,
                                        elders,
                                        ContentModel.ASSOC_CONTAINS,
                                        bandnaam("elders")));

        assertThat(repository.type(elders)).isEqualTo(ContentModel.TYPE_CONTENT);
    }

    @Test
    void aDossierInADossierIsADossier() {
        NodeRef dossier = repository.dossier();
        NodeRef deel =
                repository.doe(() -> repository.maak(dossier, uniek("deel"), kw("wooverzoek")));

        assertThat(repository.type(deel)).isEqualTo(kw("wooverzoek"));
        assertThat(repository.type(repository.upload(deel, uniek("stuk"), "tekst")))
                .isEqualTo(kw("stuk"));
    }

    private NodeRef submap(NodeRef map) {
        return repository.doe(
                () -> repository.maak(map, uniek("submap"), ContentModel.TYPE_FOLDER));
    }

    private void verplaats(NodeRef node, NodeRef naar) {
        repository.doe(() -> repository.files().move(node, naar, null));
    }

    private NodeRef metAspectIngevoegd(QName aspect) {
        NodeRef bestand = repository.upload(repository.map(), uniek("bestand"), "tekst");
        repository.voer(() -> repository.nodes().addAspect(bestand, aspect, Map.of()));
        verplaats(bestand, repository.dossier());
        return bestand;
    }
}

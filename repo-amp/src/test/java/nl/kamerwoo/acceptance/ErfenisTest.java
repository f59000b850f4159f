package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents take over what their dossier says. */
@Tag("api")
@ExtendWith(Platform.class)
class ErfenisTest {

    private static final QName ONDERWERP = kw("onderwerp");
    private static final QName ZAAKNUMMER = kw("zaaknummer");
    private static final QName INDIENERS = kw("indieners");

    private final Repository repository;

    ErfenisTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void aDocumentThatIsFiledTakesOverWhatItsDossierSays() {
        NodeRef stuk = upload(stikstof());

        assertThat(repository.waarden(stuk))
                .containsEntry(ONDERWERP, "Stikstof")
                .containsEntry(ZAAKNUMMER, "2023Z19580")
                .containsEntry(INDIENERS, lijst("Omtzigt"))
                .containsEntry(kw("fracties"), lijst("NSC"))
                .containsEntry(kw("gerichtAan"), lijst("LVVN", "BZK"));
    }

    @Test
    void soDoesOneInAFolderOfTheDossier() {
        NodeRef dossier = stikstof();
        NodeRef map =
                repository.doe(
                        () -> repository.maak(dossier, uniek("map"), ContentModel.TYPE_FOLDER));

        assertThat(repository.waarde(upload(map), ONDERWERP)).isEqualTo("Stikstof");
    }

    @Test
    void aDossierThatSaysNothingGivesNothing() {
        NodeRef stuk = upload(repository.dossier(kw("kamervragendossier")));

        assertThat(repository.heeft(stuk, kw("parlementair"))).isFalse();
        assertThat(repository.heeft(stuk, kw("zaakgebonden"))).isFalse();
    }

    @Test
    void whatWasTypedOnTheDocumentStays() {
        NodeRef dossier = stikstof();
        NodeRef stuk =
                repository.doe(
                        () ->
                                repository.maak(
                                        dossier,
                                        uniek("stuk"),
                                        kw("stuk"),
                                        Map.of(ONDERWERP, "Eigen onderwerp")));
        repository.zet(dossier, ONDERWERP, "Mest");

        assertThat(repository.waarden(stuk))
                .containsEntry(ONDERWERP, "Eigen onderwerp")
                .containsEntry(ZAAKNUMMER, "2023Z19580");
    }

    @Test
    void whatWasTypedOverStays() {
        NodeRef dossier = stikstof();
        NodeRef stuk = upload(dossier);
        repository.zet(stuk, ONDERWERP, "Eigen onderwerp");
        repository.zet(dossier, ONDERWERP, "Mest");

        assertThat(repository.waarde(stuk, ONDERWERP)).isEqualTo("Eigen onderwerp");
    }

    @Test
    void whatWasTakenOverFollowsTheDossier() {
        NodeRef dossier = stikstof();
        NodeRef stuk = upload(dossier);
        repository.voer(
                () -> {
                    repository.nodes().setProperty(dossier, ONDERWERP, "Mest");
                    repository.nodes().removeProperty(dossier, ZAAKNUMMER);
                });

        assertThat(repository.waarden(stuk))
                .containsEntry(ONDERWERP, "Mest")
                .doesNotContainKey(ZAAKNUMMER);
    }

    @Test
    void aDocumentThatMovesTakesOverWhatItsNewDossierSays() {
        NodeRef stuk = upload(stikstof());
        NodeRef ander = dossier(Map.of(ONDERWERP, "Mest"));
        verplaats(stuk, ander);

        assertThat(repository.waarden(stuk))
                .containsEntry(ONDERWERP, "Mest")
                .doesNotContainKeys(ZAAKNUMMER, INDIENERS);
    }

    @Test
    void soDoesOneThatMovesWithItsFolder() {
        NodeRef dossier = stikstof();
        NodeRef map =
                repository.doe(
                        () -> repository.maak(dossier, uniek("map"), ContentModel.TYPE_FOLDER));
        NodeRef stuk = upload(map);
        verplaats(map, dossier(Map.of(ONDERWERP, "Mest")));

        assertThat(repository.waarde(stuk, ONDERWERP)).isEqualTo("Mest");
    }

    @Test
    void aDocumentThatLeavesItsDossierKeepsWhatItHad() {
        NodeRef stuk = upload(stikstof());
        verplaats(stuk, repository.map());

        assertThat(repository.waarde(stuk, ONDERWERP)).isEqualTo("Stikstof");
    }

    @Test
    void aCopyTakesOverWhatTheDossierSaysThatItIsCopiedTo() {
        NodeRef stuk = upload(stikstof());
        NodeRef ander = dossier(Map.of(ONDERWERP, "Mest"));
        NodeRef kopie =
                repository.doe(
                        () -> repository.files().copy(stuk, ander, uniek("kopie")).getNodeRef());

        assertThat(repository.waarden(kopie))
                .containsEntry(ONDERWERP, "Mest")
                .doesNotContainKey(ZAAKNUMMER);
        repository.zet(ander, ONDERWERP, "Water");
        assertThat(repository.waarde(kopie, ONDERWERP)).isEqualTo("Water");
    }

    @Test
    void aDossierWithinADossierIsAnother() {
        NodeRef dossier = stikstof();
        NodeRef deel =
                repository.doe(
                        () ->
                                repository.maak(
                                        dossier,
                                        uniek("deel"),
                                        kw("wooverzoek"),
                                        Map.of(ONDERWERP, "Verzoek")));
        NodeRef stuk = upload(deel);
        repository.zet(dossier, ONDERWERP, "Mest");

        assertThat(repository.waarde(stuk, ONDERWERP)).isEqualTo("Verzoek");
    }

    @Test
    void whatTheNotaSaysWinsFromWhatTheDossierSays() {
        NodeRef dossier = stikstof();
        NodeRef nota = repository.upload(dossier, uniek("nota"), Voorbeeldnota.eerdmans().bytes());
        Map<QName, Serializable> gelezen = repository.gelezen(nota);

        assertThat(gelezen)
                .containsEntry(INDIENERS, lijst("Eerdmans"))
                .containsEntry(ONDERWERP, "Stikstof");
        repository.zet(dossier, INDIENERS, lijst("Piri"));
        assertThat(repository.waarde(nota, INDIENERS)).isEqualTo(lijst("Eerdmans"));
    }

    @Test
    void nobodyIsSaidToHaveChangedTheDocument() {
        NodeRef dossier = stikstof();
        NodeRef stuk = upload(dossier);
        repository.gelezen(stuk);
        Serializable gewijzigd = repository.waarde(stuk, ContentModel.PROP_MODIFIED);
        repository.zet(dossier, ONDERWERP, "Mest");

        assertThat(repository.waarde(stuk, ContentModel.PROP_MODIFIED)).isEqualTo(gewijzigd);
    }

    private NodeRef stikstof() {
        return dossier(
                Map.of(
                        ONDERWERP,
                        "Stikstof",
                        ZAAKNUMMER,
                        "2023Z19580",
                        INDIENERS,
                        lijst("Omtzigt"),
                        kw("fracties"),
                        lijst("NSC"),
                        kw("gerichtAan"),
                        lijst("LVVN", "BZK")));
    }

    private NodeRef dossier(Map<QName, Serializable> waarden) {
        NodeRef map = repository.map();
        return repository.doe(
                () ->
                        repository.maak(
                                map,
                                uniek("dossier"),
                                kw("kamervragendossier"),
                                new HashMap<>(waarden)));
    }

    private NodeRef upload(NodeRef map) {
        return repository.upload(map, uniek("stuk"), "tekst");
    }

    private void verplaats(NodeRef node, NodeRef naar) {
        repository.doe(() -> repository.files().move(node, naar, null));
    }

    private static ArrayList<String> lijst(String... waarden) {
        return new ArrayList<>(List.of(waarden));
    }
}

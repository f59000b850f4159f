package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Every document and dossier has a reference from the first moment on, and no two the same. */
@Tag("api")
@ExtendWith(Platform.class)
class ReferentieTest {

    private static final QName REFERENTIE = kw("referentie");
    private static final QName HERKOMST = kw("referentieHerkomst");
    private static final String UITGEGEVEN = "[0-9]{4}-[0-9]{6,}";

    private final Repository repository;
    private NodeRef map;

    ReferentieTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void maakMap() {
        map = repository.map();
    }

    @Test
    void aDocumentIsCreatedWithAReference() {
        NodeRef stuk = repository.doe(() -> repository.maak(map, uniek("stuk"), kw("stuk")));

        assertThat(repository.referentie(stuk)).matches(UITGEGEVEN);
        assertThat(repository.waarde(stuk, HERKOMST)).isEqualTo("uitgegeven");
    }

    @Test
    void aDocumentOfAnotherTypeGetsItsReferenceWithTheType() {
        NodeRef stuk = repository.upload(map, uniek("stuk"), "tekst");
        repository.voer(() -> repository.nodes().setType(stuk, kw("kamerbrief")));

        assertThat(repository.referentie(stuk)).matches(UITGEGEVEN);
    }

    @Test
    void aDocumentThatIsNoStukGetsItsReferenceWithTheAspect() {
        NodeRef stuk = repository.upload(map, uniek("stuk"), "tekst");
        repository.voer(() -> repository.nodes().addAspect(stuk, kw("geregistreerd"), Map.of()));

        assertThat(repository.referentie(stuk)).matches(UITGEGEVEN);
    }

    @Test
    void theReferenceIsThereBeforeTheTransactionEnds() {
        String referentie =
                repository.doe(
                        () -> {
                            NodeRef stuk = repository.maak(map, uniek("stuk"), kw("stuk"));
                            return (String) repository.nodes().getProperty(stuk, REFERENTIE);
                        });

        assertThat(referentie).matches(UITGEGEVEN);
    }

    @Test
    void aTypedReferenceIsKept() {
        String referentie = uniek("BOA");
        NodeRef stuk = repository.stuk(map, referentie);

        assertThat(repository.referentie(stuk)).isEqualTo(referentie);
        assertThat(repository.waarde(stuk, HERKOMST)).isEqualTo("getypt");
    }

    @Test
    void aReferenceTypedWithTheAspectIsKept() {
        String referentie = uniek("BOA");
        NodeRef stuk = repository.upload(map, uniek("stuk"), "tekst");
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .addAspect(
                                        stuk, kw("geregistreerd"), Map.of(REFERENTIE, referentie)));

        assertThat(repository.referentie(stuk)).isEqualTo(referentie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void whereNothingWasTypedOneIsIssued(String getypt) {
        assertThat(repository.referentie(repository.stuk(map, getypt))).matches(UITGEGEVEN);
    }

    @Test
    void aTypedReferenceThatIsTakenIsRefusedInWords() {
        String referentie = uniek("BOA");
        repository.stuk(map, referentie);

        assertThatThrownBy(() -> Taal.nederlands(() -> repository.stuk(map, referentie)))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("Referentie " + referentie + " is al van een ander stuk.");
    }

    @Test
    void aTypedReferenceThatIsTakenInOtherCapitalsIsRefused() {
        String referentie = uniek("BOA");
        repository.stuk(map, referentie.toLowerCase(Locale.ROOT));

        assertThatThrownBy(() -> repository.stuk(map, referentie.toUpperCase(Locale.ROOT)))
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    @Test
    void ofARefusedDocumentNothingIsStored() {
        String referentie = uniek("BOA");
        repository.stuk(repository.map(), referentie);

        assertThatThrownBy(() -> repository.stuk(map, referentie))
                .isInstanceOf(AlfrescoRuntimeException.class);

        assertThat(repository.inMap(map)).isEmpty();
    }

    @Test
    void aReferenceThatIsTooLongIsRefusedInWords() {
        String lang = "BOA" + "1".repeat(98);

        assertThatThrownBy(() -> Taal.nederlands(() -> repository.stuk(map, lang)))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("Een referentie is ten hoogste 100 tekens lang.");
    }

    @Test
    void aReferenceMayBeChangedToOneThatIsFree() {
        String vrij = uniek("BOA");
        NodeRef stuk = repository.stuk();
        repository.zet(stuk, REFERENTIE, vrij);

        assertThat(repository.referentie(stuk)).isEqualTo(vrij);
        assertThat(repository.waarde(stuk, HERKOMST)).isEqualTo("getypt");
    }

    @Test
    void aReferenceMayBeWrittenInOtherCapitals() {
        String referentie = uniek("boa").toLowerCase(Locale.ROOT);
        NodeRef stuk = repository.stuk(map, referentie);
        repository.zet(stuk, REFERENTIE, referentie.toUpperCase(Locale.ROOT));

        assertThat(repository.referentie(stuk)).isEqualTo(referentie.toUpperCase(Locale.ROOT));
    }

    @Test
    void aReferenceIsNotChangedToOneThatIsTaken() {
        String bezet = uniek("BOA");
        repository.stuk(map, bezet);
        NodeRef stuk = repository.stuk();
        String eigen = repository.referentie(stuk);

        assertThatThrownBy(() -> Taal.nederlands(() -> zet(stuk, bezet)))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining(bezet);
        assertThat(repository.referentie(stuk)).isEqualTo(eigen);
    }

    @Test
    void aReferenceThatWasGivenUpIsNobodyElses() {
        NodeRef stuk = repository.stuk();
        String opgegeven = repository.referentie(stuk);
        repository.zet(stuk, REFERENTIE, uniek("BOA"));

        assertThatThrownBy(() -> repository.stuk(map, opgegeven))
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    @Test
    void aReferenceThatWasGivenUpCanBeTakenBack() {
        NodeRef stuk = repository.stuk();
        String opgegeven = repository.referentie(stuk);
        repository.zet(stuk, REFERENTIE, uniek("BOA"));
        repository.zet(stuk, REFERENTIE, opgegeven);

        assertThat(repository.referentie(stuk)).isEqualTo(opgegeven);
    }

    @Test
    void aReferenceThatWasIssuedIsNobodyElses() {
        String uitgegeven = repository.referentie(repository.stuk());

        assertThatThrownBy(() -> repository.stuk(map, uitgegeven))
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    @Test
    void aReferenceOfADocumentInTheTrashIsNobodyElses() {
        NodeRef stuk = repository.stuk();
        String referentie = repository.referentie(stuk);
        repository.voer(() -> repository.nodes().deleteNode(stuk));

        assertThatThrownBy(() -> repository.stuk(map, referentie))
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aReferenceThatIsClearedIsPutBack(String leeg) {
        NodeRef stuk = repository.stuk();
        String referentie = repository.referentie(stuk);
        repository.zet(stuk, REFERENTIE, leeg);

        assertThat(repository.referentie(stuk)).isEqualTo(referentie);
    }

    @Test
    void aReferenceThatIsRemovedIsPutBack() {
        NodeRef stuk = repository.stuk();
        String referentie = repository.referentie(stuk);
        repository.voer(() -> repository.nodes().removeProperty(stuk, REFERENTIE));

        assertThat(repository.referentie(stuk)).isEqualTo(referentie);
    }

    @Test
    void aRegistrationThatAllPropertiesAreWrittenOverIsPutBack() {
        NodeRef stuk = repository.stuk();
        Map<QName, Serializable> eerst = repository.waarden(stuk);
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .setProperties(
                                        stuk,
                                        new HashMap<>(
                                                Map.of(
                                                        ContentModel.PROP_NAME,
                                                        eerst.get(ContentModel.PROP_NAME)))));

        assertThat(repository.waarden(stuk))
                .containsEntry(REFERENTIE, eerst.get(REFERENTIE))
                .containsEntry(HERKOMST, eerst.get(HERKOMST))
                .containsEntry(kw("registratiedatum"), eerst.get(kw("registratiedatum")));
    }

    @Test
    void aRegistrationCannotBeTakenAway() {
        NodeRef stuk = repository.stuk();

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () ->
                                                repository.doe(
                                                        () -> {
                                                            repository
                                                                    .nodes()
                                                                    .removeAspect(
                                                                            stuk,
                                                                            kw("geregistreerd"));
                                                            return null;
                                                        })))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("Een geregistreerd stuk houdt zijn referentie.");
    }

    private Object zet(NodeRef stuk, String referentie) {
        repository.zet(stuk, REFERENTIE, referentie);
        return null;
    }
}

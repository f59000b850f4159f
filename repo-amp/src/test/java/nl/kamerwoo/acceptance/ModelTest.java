package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The content model, as the repository's dictionary has it. */
@Tag("api")
@ExtendWith(Platform.class)
class ModelTest {

    private static final QName MODEL = kw("kamerwoo");
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private final Repository repository;
    private final DictionaryService woordenboek;

    ModelTest(Repository repository) {
        this.repository = repository;
        this.woordenboek = repository.bean("DictionaryService", DictionaryService.class);
    }

    @ParameterizedTest
    @CsvSource({
        "kamervragendossier, dossier",
        "wooverzoek, dossier",
        "nota, stuk",
        "kamerbrief, stuk",
        "beantwoording, stuk",
        "uitstelbrief, stuk",
        "woobesluit, stuk",
        "inventarislijst, stuk",
        "correspondentie, stuk"
    })
    void everyTypeIsKnownAsAKindOfItsParent(String type, String ouder) {
        assertThat(woordenboek.isSubClass(kw(type), kw(ouder))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geregistreerd",
                "gedateerd",
                "afgestemd",
                "openbaarheid",
                "termijn",
                "ondertekend",
                "gearchiveerd",
                "gestempeld",
                "zaakgebonden",
                "parlementair"
            })
    void everyAspectIsKnown(String aspect) {
        assertThat(woordenboek.getAspect(kw(aspect))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "dossier, geregistreerd",
        "dossier, termijn",
        "stuk, geregistreerd",
        "stuk, gedateerd",
        "stuk, openbaarheid",
        "stuk, gestempeld",
        "nota, afgestemd"
    })
    void aTypeBringsItsAspects(String type, String aspect) {
        NodeRef map = repository.map();
        NodeRef node = repository.doe(() -> repository.maak(map, uniek(type), kw(type)));

        assertThat(repository.heeft(node, kw(aspect))).isTrue();
    }

    @Test
    void everyTypeAndAspectHasATitleInDutchAndInEnglish() {
        assertThat(klassen())
                .isNotEmpty()
                .allSatisfy(
                        klasse -> {
                            assertThat(titel(klasse, NEDERLANDS)).isNotBlank();
                            assertThat(titel(klasse, Locale.ENGLISH)).isNotBlank();
                        });
    }

    @Test
    void everyPropertyHasATitleInDutchAndInEnglish() {
        Collection<QName> eigenschappen = woordenboek.getProperties(MODEL);

        assertThat(eigenschappen)
                .isNotEmpty()
                .map(woordenboek::getProperty)
                .allSatisfy(
                        eigenschap -> {
                            assertThat(titel(eigenschap, NEDERLANDS)).isNotBlank();
                            assertThat(titel(eigenschap, Locale.ENGLISH)).isNotBlank();
                        });
    }

    @ParameterizedTest
    @CsvSource({"nl, Woo-verzoek", "en, Woo request"})
    void titlesAreInTheLanguageOfTheUser(String taal, String titel) {
        assertThat(titel(woordenboek.getType(kw("wooverzoek")), Locale.forLanguageTag(taal)))
                .isEqualTo(titel);
    }

    @Test
    void aZaaknummerOfTheHouseIsTaken() {
        NodeRef dossier = repository.dossier(kw("kamervragendossier"));
        repository.zet(dossier, kw("zaaknummer"), "2023Z19580");

        assertThat(repository.waarde(dossier, kw("zaaknummer"))).isEqualTo("2023Z19580");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023Z1958", "2023z19580", "2025D04328", "2023Z19580 ", "19580"})
    void whatIsNoZaaknummerIsRefused(String nummer) {
        NodeRef dossier = repository.dossier(kw("kamervragendossier"));

        assertThatThrownBy(() -> repository.zet(dossier, kw("zaaknummer"), nummer))
                .isInstanceOf(IntegrityException.class);
        assertThat(repository.waarde(dossier, kw("zaaknummer"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "dossier, status, klaar",
        "stuk, beoordeling, Geheim",
        "correspondentie, kanaal, duif",
        "wooverzoek, uitkomst, misschien"
    })
    void whatIsNotInAListIsRefused(String type, String eigenschap, String waarde) {
        NodeRef map = repository.map();
        NodeRef node = repository.doe(() -> repository.maak(map, uniek(type), kw(type)));

        assertThatThrownBy(() -> repository.zet(node, kw(eigenschap), waarde))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void severalGroundsForRefusalCanBeGiven() {
        NodeRef stuk = repository.stuk();
        repository.zet(
                stuk, kw("weigeringsgronden"), new java.util.ArrayList<>(List.of("5.1.2e", "5.2")));

        assertThat(repository.waarde(stuk, kw("weigeringsgronden")))
                .isEqualTo(List.of("5.1.2e", "5.2"));
    }

    @Test
    void aDossierBeginsAsANewOne() {
        assertThat(repository.waarde(repository.dossier(), kw("status"))).isEqualTo("nieuw");
    }

    @Test
    void dossiersAreTiedToEachOther() {
        NodeRef kamervragen = repository.dossier(kw("kamervragendossier"));
        NodeRef verzoek = repository.dossier(kw("wooverzoek"));
        repository.doe(
                () ->
                        repository
                                .nodes()
                                .createAssociation(kamervragen, verzoek, kw("hangtSamenMet")));

        assertThat(
                        repository.doe(
                                () ->
                                        repository
                                                .nodes()
                                                .getTargetAssocs(kamervragen, kw("hangtSamenMet"))))
                .singleElement()
                .satisfies(band -> assertThat(band.getTargetRef()).isEqualTo(verzoek));
    }

    @Test
    void aRequestersPersonalDataStandOnANodeOfTheirOwn() {
        NodeRef verzoek = repository.dossier(kw("wooverzoek"));
        Map<QName, Serializable> gegevens = Map.of(kw("naam"), "A. Aanvrager");
        NodeRef verzoeker =
                repository.doe(
                        () ->
                                repository
                                        .nodes()
                                        .createNode(
                                                verzoek,
                                                kw("verzoekergegevens"),
                                                kw("verzoeker"),
                                                kw("verzoeker"),
                                                gegevens)
                                        .getChildRef());

        assertThat(repository.waarde(verzoeker, kw("naam"))).isEqualTo("A. Aanvrager");
        assertThat(repository.waarden(verzoek)).doesNotContainValue("A. Aanvrager");
    }

    private List<ClassDefinition> klassen() {
        return Stream.concat(
                        woordenboek.getTypes(MODEL).stream().map(woordenboek::getClass),
                        woordenboek.getAspects(MODEL).stream().map(woordenboek::getClass))
                .toList();
    }

    private String titel(ClassDefinition klasse, Locale taal) {
        return Taal.in(taal, () -> klasse.getTitle(woordenboek));
    }

    private String titel(PropertyDefinition eigenschap, Locale taal) {
        return Taal.in(taal, () -> eigenschap.getTitle(woordenboek));
    }
}

package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A nota that is filed stamps itself. */
@Tag("api")
@Tag("zone")
@ExtendWith(Platform.class)
class StempelTest {

    private static final String SEED = "voorbeelden/nota-ter-ondertekening.txt";

    private final Repository repository;

    StempelTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void theSeedNotaBecomesANotaWithEveryValueOfItsHeader() {
        NodeRef nota = dienIn("nota.txt", bron());

        assertThat(waarden(nota))
                .containsEntry(kw("leesstatus"), "gelezen")
                .containsEntry(kw("notasoort"), "TER ONDERTEKENING")
                .containsEntry(kw("aan"), "MOCW")
                .containsEntry(kw("van"), "Bestuursondersteuning en Advies")
                .containsEntry(kw("bijlagen"), (Serializable) List.of("Beantwoording Kamervragen"))
                .containsEntry(kw("afgestemdMet"), (Serializable) List.of("BZK"))
                .containsEntry(kw("titel"), Voorbeeldnota.TITEL)
                .containsEntry(kw("indieners"), (Serializable) List.of("Eerdmans"))
                .containsEntry(kw("fracties"), (Serializable) List.of("JA21"))
                .containsEntry(kw("geadviseerdBesluit"), "Ondertekening Kamerbrief.")
                .doesNotContainKey(kw("nietOpenbaar"));
        assertThat(repository.type(nota)).isEqualTo(kw("nota"));
    }

    @Test
    void itsDateIsTheDayThatItNamesInTheNetherlands() {
        Date datum = (Date) waarden(dienIn("nota.txt", bron())).get(kw("datum"));

        assertThat(datum.toInstant().atZone(ZoneId.of("Europe/Amsterdam")))
                .isEqualTo(LocalDate.of(2024, 2, 7).atStartOfDay(ZoneId.of("Europe/Amsterdam")));
    }

    @Test
    void whereItNamesNoReferenceItKeepsTheIssuedOne() {
        Map<QName, Serializable> waarden = waarden(dienIn("nota.txt", bron()));

        assertThat((String) waarden.get(kw("referentie"))).matches("[0-9]{4}-[0-9]{6,}");
        assertThat(waarden).containsEntry(kw("referentieHerkomst"), "uitgegeven");
    }

    @Test
    void theTitleThatShareShowsIsTheNotas() {
        assertThat(waarden(dienIn("nota.txt", bron())))
                .containsEntry(ContentModel.PROP_TITLE, Voorbeeldnota.TITEL);
    }

    @ParameterizedTest
    @MethodSource("vindplaatsen")
    void everyValueTellsWhereItStood(String sleutel, int regel) throws IOException {
        JsonNode stempel = stempels(waarden(dienIn("nota.txt", bron()))).path(sleutel);

        assertThat(stempel.path("regel").asInt()).isEqualTo(regel);
        assertThat(stempel.path("plaats").asText()).isNotBlank();
    }

    static Stream<Object[]> vindplaatsen() {
        return Stream.of(
                new Object[] {"notasoort", 5},
                new Object[] {"aan", 7},
                new Object[] {"van", 9},
                new Object[] {"datum", 16},
                new Object[] {"bijlagen", 22},
                new Object[] {"afgestemdMet", 27},
                new Object[] {"titel", 31},
                new Object[] {"indieners", 31},
                new Object[] {"fracties", 31},
                new Object[] {"geadviseerdBesluit", 39});
    }

    @Test
    void whatWasNotFoundHasNoStamp() throws IOException {
        JsonNode stempels = stempels(waarden(dienIn("nota.txt", bron())));

        assertThat(stempels.has("nietOpenbaar")).isFalse();
        assertThat(stempels.has("referentie")).isFalse();
    }

    @Test
    void aStampTellsFromWhichVersionItWasTaken() throws IOException {
        NodeRef dossier = repository.dossier();
        NodeRef nota =
                repository.doe(
                        () -> {
                            NodeRef node =
                                    repository.maak(dossier, "nota.txt", ContentModel.TYPE_CONTENT);
                            repository
                                    .nodes()
                                    .addAspect(node, ContentModel.ASPECT_VERSIONABLE, Map.of());
                            repository.schrijf(node, bron());
                            return node;
                        });

        assertThat(stempels(waarden(nota)).path("aan").path("versie").asText()).isEqualTo("1.0");
        assertThat(waarden(nota)).containsEntry(kw("gelezenVersie"), "1.0");
    }

    @Test
    void whatItsRunningTextSaysIsSuggestedNotStamped() throws IOException {
        Map<QName, Serializable> waarden = waarden(dienIn("nota.txt", bron()));

        JsonNode suggesties = new ObjectMapper().readTree((String) waarden.get(kw("suggesties")));
        assertThat(suggesties.findValuesAsText("soort"))
                .containsExactlyInAnyOrder("coordinatie", "overleg", "wooverzoek");
        assertThat(waarden).doesNotContainKey(kw("overleg"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bestanden")
    void theSameValuesAreStampedWhateverTheFileIsMadeWith(String naam, byte[] inhoud) {
        NodeRef nota = dienIn(naam, inhoud);

        assertThat(waarden(nota))
                .containsEntry(kw("leesstatus"), "gelezen")
                .containsEntry(kw("notasoort"), "TER ONDERTEKENING")
                .containsEntry(kw("aan"), "MOCW")
                .containsEntry(kw("van"), "Bestuursondersteuning en Advies")
                .containsEntry(kw("bijlagen"), (Serializable) List.of("Beantwoording Kamervragen"))
                .containsEntry(kw("afgestemdMet"), (Serializable) List.of("BZK"))
                .containsEntry(kw("titel"), Voorbeeldnota.TITEL)
                .containsEntry(kw("indieners"), (Serializable) List.of("Eerdmans"))
                .containsEntry(kw("fracties"), (Serializable) List.of("JA21"))
                .containsEntry(kw("geadviseerdBesluit"), "Ondertekening Kamerbrief.")
                .doesNotContainKey(kw("nietOpenbaar"));
        assertThat(repository.type(nota)).isEqualTo(kw("nota"));
    }

    static Stream<Object[]> bestanden() throws IOException {
        Voorbeeldnota nota = Voorbeeldnota.eerdmans();
        return Stream.of(
                new Object[] {"nota.txt", nota.bytes()},
                new Object[] {"nota.docx", Notabestanden.docx(nota)},
                new Object[] {"nota.odt", Notabestanden.odt(nota)},
                new Object[] {"nota.pdf", Notabestanden.pdf(nota)},
                new Object[] {"nota.rtf", Notabestanden.rtf(nota)},
                new Object[] {"nota.html", Notabestanden.html(nota)},
                new Object[] {"nota.eml", Notabestanden.eml(nota)},
                new Object[] {"nota.msg", Msgbestand.van(nota)});
    }

    @Test
    void whatIsNotRecognisedStaysAStukAndSaysSo() {
        NodeRef stuk =
                dienIn(
                        "notulen.txt",
                        "Notulen van de vergadering. Aanwezig: de heer X.".getBytes());

        assertThat(waarden(stuk))
                .containsEntry(kw("leesstatus"), "niet herkend")
                .containsEntry(
                        kw("leesmelding"),
                        "De tekst is gelezen, maar is niet als nota herkend. Er is niets gestempeld.")
                .doesNotContainKeys(kw("stempels"), kw("datum"));
        assertThat(repository.type(stuk)).isEqualTo(kw("stuk"));
    }

    @Test
    void aDocumentThatBecomesAStukOutsideADossierIsStampedToo() {
        NodeRef nota = repository.upload(repository.map(), "nota.txt", bron());
        repository.voer(() -> repository.nodes().setType(nota, kw("stuk")));

        assertThat(waarden(nota)).containsEntry(kw("aan"), "MOCW");
    }

    @Test
    void aLetterThatLooksLikeANotaStaysALetter() {
        NodeRef dossier = repository.dossier();
        NodeRef brief =
                repository.doe(
                        () -> {
                            NodeRef node =
                                    repository.maak(
                                            dossier, uniek("brief") + ".txt", kw("kamerbrief"));
                            repository.schrijf(node, bron());
                            return node;
                        });
        waarden(brief);

        assertThat(repository.type(brief)).isEqualTo(kw("kamerbrief"));
    }

    private NodeRef dienIn(String naam, byte[] inhoud) {
        return repository.upload(repository.dossier(), naam, inhoud);
    }

    private Map<QName, Serializable> waarden(NodeRef stuk) {
        return repository.gelezen(stuk);
    }

    private static JsonNode stempels(Map<QName, Serializable> waarden) throws IOException {
        return new ObjectMapper().readTree((String) waarden.get(kw("stempels")));
    }

    static byte[] bron() {
        try (InputStream in = StempelTest.class.getResourceAsStream(SEED)) {
            return in.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}

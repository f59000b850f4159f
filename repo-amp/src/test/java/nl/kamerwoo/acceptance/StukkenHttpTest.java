package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Loket.melding;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.UUID;

/** Documents over HTTP. */
@Tag("http")
@ExtendWith(Platform.class)
class StukkenHttpTest {

    private static final byte[] NOTA = Voorbeeldnota.eerdmans().bytes();
    private static final byte[] NIETS = {};

    private final Http http;
    private final Loket loket;
    private String dossier;

    StukkenHttpTest(Http http) {
        this.http = http;
        this.loket = new Loket(http);
    }

    @BeforeEach
    void maakDossier() {
        dossier = loket.dossier();
    }

    @Test
    void aDocumentThatIsFiledTellsItsReferenceAtOnce() {
        Antwoord antwoord = loket.dienIn(dossier, "nota.txt", NOTA);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        assertThat(antwoord.json().path("referentie").asText()).matches("[0-9]{4}-[0-9]{6,}");
        assertThat(antwoord.json().path("naam").asText()).isEqualTo("nota.txt");
    }

    @Test
    void aNotaThatIsFiledStampsItself() {
        JsonNode nota = loket.gelezen(dossier, "nota.txt", NOTA);

        assertThat(nota.path("type").asText()).isEqualTo("kw:nota");
        assertThat(nota.path("leesstatus").asText()).isEqualTo("gelezen");
        assertThat(nota.path("aan").asText()).isEqualTo("MOCW");
        assertThat(nota.path("datum").asText()).isEqualTo("2024-02-07");
        assertThat(nota.path("afgestemdMet").get(0).asText()).isEqualTo("BZK");
        assertThat(nota.path("secties")).hasSize(4);
        assertThat(nota.path("suggesties")).isNotEmpty();
    }

    @RepeatedTest(20)
    void whoeverWaitsForTheReadingFindsANotaWhenItIsDone() {
        assertThat(loket.gelezen(dossier, "nota.txt", NOTA).path("type").asText())
                .isEqualTo("kw:nota");
    }

    @Test
    void everyValueTellsWhereItCameFrom() {
        JsonNode nota = loket.gelezen(dossier, "nota.txt", NOTA);

        assertThat(nota.path("oorsprong").path("aan").asText()).isEqualTo("regel 3, Aan");
        assertThat(nota.path("herkomst").path("aan").asText()).isEqualTo("document");
        assertThat(nota.path("herkomst").path("referentie").asText()).isEqualTo("uitgegeven");
    }

    @Test
    void whatIsNoNotaIsToldInWords() {
        JsonNode stuk = loket.gelezen(dossier, "notulen.txt", "Notulen.".getBytes());

        assertThat(stuk.path("leesstatus").asText()).isEqualTo("niet herkend");
        assertThat(stuk.path("leesmelding").asText()).contains("niet als nota herkend");
    }

    @Test
    void aTypedReferenceIsKept() {
        String referentie = uniek("BOA");
        Antwoord antwoord = loket.dienIn(dossier, "nota.txt", NIETS, "referentie", referentie);

        assertThat(antwoord.json().path("referentie").asText()).isEqualTo(referentie);
        assertThat(antwoord.json().path("herkomst").path("referentie").asText())
                .isEqualTo("getypt");
    }

    @Test
    void aTypedReferenceThatIsTakenIsRefusedInWords() {
        String referentie = uniek("BOA");
        loket.dienIn(dossier, "een.txt", NIETS, "referentie", referentie);
        Antwoord antwoord =
                loket.dienIn(
                        dossier,
                        "twee.txt",
                        NIETS,
                        "referentie",
                        referentie.toUpperCase(Locale.ROOT));

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(melding(antwoord)).contains("is al van een ander stuk.");
    }

    @Test
    void ofARefusedDocumentNothingIsStored() {
        String referentie = uniek("BOA");
        loket.dienIn(loket.dossier(), "een.txt", NIETS, "referentie", referentie);
        loket.dienIn(dossier, "twee.txt", NIETS, "referentie", referentie);

        assertThat(http.get("/kamerwoo/dossiers/" + dossier).json().path("stukken")).isEmpty();
    }

    @Test
    void aReferenceThatCannotBeOneIsRefusedInWords() {
        Antwoord antwoord = loket.dienIn(dossier, "x.txt", NIETS, "referentie", "x".repeat(101));

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(melding(antwoord)).contains("Een referentie is ten hoogste 100 tekens lang.");
    }

    @Test
    void anEmptyReferenceIsNone() {
        Antwoord antwoord = loket.dienIn(dossier, "x.txt", NIETS, "referentie", " ");

        assertThat(antwoord.json().path("herkomst").path("referentie").asText())
                .isEqualTo("uitgegeven");
    }

    @Test
    void theSameNameAgainIsRefusedInWords() {
        loket.dienIn(dossier, "nota.txt", NIETS);
        Antwoord antwoord = loket.dienIn(dossier, "NOTA.TXT", NIETS);

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(melding(antwoord)).contains("Er is hier al iets met de naam \"NOTA.TXT\".");
    }

    @Test
    void aDossierThatIsNotThereIsToldSo() {
        Antwoord antwoord = loket.dienIn(UUID.randomUUID().toString(), "nota.txt", NIETS);

        assertThat(antwoord.status()).isEqualTo(404);
    }

    @Test
    void aDocumentThatIsNotThereIsToldSo() {
        assertThat(http.get("/kamerwoo/stukken/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void aDossierIsNoDocument() {
        assertThat(http.get("/kamerwoo/stukken/" + dossier).status()).isEqualTo(404);
    }

    @Test
    void aFormWithoutAFileIsRefusedInWords() {
        Antwoord antwoord =
                http.formulier("/kamerwoo/dossiers/" + dossier + "/stukken", "referentie", "x");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(melding(antwoord)).contains("Stuur het bestand mee als veld \"file\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)<script>.txt  | _script_alert(1)_script_.txt",
                "vraag 5: antwoord?.txt        | vraag 5_ antwoord_.txt",
                "nota*.txt                     | nota_.txt",
                "nota.                         | nota",
                "caf\u00e9 \u20ac.txt          | caf\u00e9 \u20ac.txt"
            })
    void aHostileNameBecomesAHarmlessOne(String naam, String geworden) {
        Antwoord antwoord = loket.dienIn(dossier, naam, NIETS);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        assertThat(antwoord.json().path("naam").asText()).endsWith(geworden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd"})
    void aPathIsNoName(String naam) {
        Antwoord antwoord = loket.dienIn(dossier, naam, NIETS);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        assertThat(antwoord.json().path("naam").asText()).doesNotContain("/", "\\");
    }

    @Test
    void aVeryLongNameKeepsItsEnding() {
        Antwoord antwoord = loket.dienIn(dossier, "n".repeat(400) + ".txt", NIETS);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        assertThat(antwoord.json().path("naam").asText()).endsWith("n.txt").hasSize(255);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nl | uitgegeven bij registratie", "en | issued at registration"})
    void theOriginIsInTheLanguageOfTheUser(String taal, String oorsprong) {
        String stuk = loket.dienIn(dossier, "x.txt", NIETS).json().path("id").asText();

        assertThat(
                        new Loket(http.in(taal))
                                .stuk(stuk)
                                .path("oorsprong")
                                .path("referentie")
                                .asText())
                .isEqualTo(oorsprong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | De tekst is gelezen, maar is niet als nota herkend. Er is niets gestempeld.",
                "en | The text was read, but it was not recognised as a memo. Nothing was stamped."
            })
    void howTheReadingWentIsToldInTheLanguageOfTheUser(String taal, String melding) {
        JsonNode stuk = loket.gelezen(dossier, "notulen.txt", "Notulen.".getBytes());

        assertThat(in(taal, stuk).path("leesmelding").asText()).isEqualTo(melding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | In het document staat kenmerk %s, maar dat is al van een ander stuk.",
                "en | The document bears reference %s, but that belongs to another document."
            })
    void thatTheDocumentsOwnReferenceWasTakenIsToldInTheLanguageOfTheUser(
            String taal, String melding) {
        String referentie = uniek("BOA");
        loket.dienIn(dossier, "een.txt", NIETS, "referentie", referentie);
        JsonNode nota =
                loket.gelezen(
                        dossier,
                        "nota.txt",
                        Voorbeeldnota.eerdmans().metReferentie(referentie).bytes());

        assertThat(in(taal, nota).path("leesmelding").asText())
                .startsWith(melding.formatted(referentie));
    }

    private JsonNode in(String taal, JsonNode stuk) {
        return new Loket(http.in(taal)).stuk(stuk.path("id").asText());
    }

    @Test
    void aFileOf200MegabytesIsStored() {
        Antwoord antwoord =
                http.bestand(
                        "/kamerwoo/dossiers/" + dossier + "/stukken",
                        "groot.txt",
                        BodyPublishers.ofInputStream(() -> Slechtebestanden.lang(200L << 20)));

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        assertThat(loket.gelezen(antwoord.json().path("id").asText()).path("leesstatus").asText())
                .isEqualTo("te groot");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Er is hier al iets met de naam",
                "en | There is already something named"
            })
    void aRefusalIsInTheLanguageOfTheUser(String taal, String melding) {
        loket.dienIn(dossier, "x.txt", NIETS);

        assertThat(melding(new Loket(http.in(taal)).dienIn(dossier, "x.txt", NIETS)))
                .contains(melding);
    }
}

package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Loket.melding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** {@code POST /kamerwoo/lezen}: what would be stamped, and nothing stored. */
@Tag("http")
@ExtendWith(Platform.class)
class LezenHttpTest {

    private static final String LEZEN = "/kamerwoo/lezen";

    private static final String TABEL =
            """
            {
              "file": "nota-ter-ondertekening.txt",
              "notasoort": "TER ONDERTEKENING",
              "aan": "MOCW",
              "van": "Bestuursondersteuning en Advies",
              "datum": "2024-02-07",
              "bijlagen": ["Beantwoording Kamervragen"],
              "afgestemdMet": ["BZK"],
              "titel": "Kamervragen lid Eerdmans (JA21) inzake bijeenkomsten met ambtenaren naar aanleiding van de verkiezingsuitslag van 22 november 2023",
              "indieners": ["Eerdmans"],
              "fracties": ["JA21"],
              "geadviseerdBesluit": "Ondertekening Kamerbrief.",
              "leesstatus": "gelezen"
            }
            """;

    private final Http http;

    LezenHttpTest(Http http) {
        this.http = http;
    }

    @Test
    void theSeedNotaGivesExactlyItsTable() throws IOException {
        JsonNode json = seed();
        ((ObjectNode) json).remove(List.of("secties", "suggesties", "oorsprong"));

        assertThat(json).isEqualTo(new ObjectMapper().readTree(TABEL));
    }

    @Test
    void theSeedNotaHasItsSections() {
        JsonNode secties = seed().path("secties");

        assertThat(secties.findValuesAsText("titel"))
                .containsExactly(
                        "Aanleiding",
                        "Geadviseerd besluit",
                        "Kernpunten",
                        "Toelichting",
                        "Informatie die niet openbaar gemaakt kan worden");
        assertThat(secties.get(2).path("punten")).hasSize(2);
        assertThat(secties.get(3).path("punten")).hasSize(3);
    }

    @Test
    void theSentenceThatThePageHeadCutIsWholeAgain() {
        assertThat(seed().path("secties").get(3).path("punten").get(1).asText())
                .contains(
                        "de uitslag van de Tweede Kamerverkiezingen van 22 november 2023. Het"
                                + " verzoek betreft");
    }

    @Test
    void theSeedNotaSuggestsThatBzkCoordinatesTwoAnswersUnchanged() {
        JsonNode coordinatie = suggestie("coordinatie");

        assertThat(coordinatie.path("ministerie").asText()).isEqualTo("BZK");
        assertThat(teksten(coordinatie.path("vragen"))).containsExactly("5", "8");
        assertThat(coordinatie.path("onverkort").asBoolean()).isTrue();
    }

    @Test
    void theSeedNotaSuggestsTheConsultation() {
        assertThat(suggestie("overleg").path("overleg").asText()).isEqualTo("SGO");
    }

    @Test
    void theSeedNotaSuggestsTheWooRequest() {
        JsonNode verzoek = suggestie("wooverzoek");

        assertThat(teksten(verzoek.path("ministeries"))).containsExactly("BZ", "BZK", "OCW");
        assertThat(verzoek.path("periodeVan").asText()).isEqualTo("2023-11-18");
        assertThat(verzoek.path("periodeTot").asText()).isEqualTo("2023-11-27");
        assertThat(verzoek.path("behandelaar").asText()).isEqualTo("WJZ");
    }

    @ParameterizedTest
    @CsvSource({
        "notasoort, 5",
        "aan, 7",
        "van, 9",
        "datum, 16",
        "bijlagen, 22",
        "afgestemdMet, 27",
        "titel, 31",
        "geadviseerdBesluit, 39"
    })
    void everyValueTellsWhereItStood(String sleutel, int regel) {
        assertThat(seed().path("oorsprong").path(sleutel).asText())
                .startsWith("regel " + regel + ", ");
    }

    @Test
    void everyValueHasAnOriginAndNothingElseHas() {
        JsonNode json = seed();
        List<String> waarden = sleutels(json);
        waarden.removeAll(List.of("file", "leesstatus", "oorsprong"));

        assertThat(sleutels(json.path("oorsprong"))).containsExactlyInAnyOrderElementsOf(waarden);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.kamerwoo.acceptance.StempelTest#bestanden")
    void theSameIsReadWhateverTheFileIsMadeWith(String naam, byte[] inhoud) {
        JsonNode json = lees(naam, inhoud);

        assertThat(json.path("aan").asText()).isEqualTo("MOCW");
        assertThat(json.path("datum").asText()).isEqualTo("2024-02-07");
        assertThat(teksten(json.path("afgestemdMet"))).containsExactly("BZK");
    }

    @Test
    void nothingIsStored() {
        byte[] nota = Voorbeeldnota.eerdmans().bytes();
        JsonNode eerst = lees("nota.txt", nota);
        JsonNode nogEens = lees("nota.txt", nota);

        assertThat(nogEens).isEqualTo(eerst);
        assertThat(eerst.has("id")).isFalse();
        assertThat(eerst.has("referentie")).isFalse();
    }

    @Test
    void aReferenceThatWasOnlyReadIsStillFree() {
        String eigen = Long.toString(System.nanoTime());
        lees("nota.txt", Voorbeeldnota.eerdmans().metReferentie(eigen).bytes());
        Loket loket = new Loket(http);
        Antwoord ingediend =
                loket.dienIn(loket.dossier(), "nota.txt", new byte[0], "referentie", eigen);

        assertThat(ingediend.status()).as(ingediend.tekst()).isEqualTo(201);
    }

    static Stream<Object[]> onleesbaar() throws Exception {
        return Stream.of(
                new Object[] {"x.docx", Slechtebestanden.versleuteldeDocx(), "versleuteld"},
                new Object[] {"x.pdf", Slechtebestanden.versleuteldePdf(), "versleuteld"},
                new Object[] {"x.docx", Slechtebestanden.afgebrokenDocx(), "beschadigd"},
                new Object[] {"x.docx", new byte[0], "leeg"},
                new Object[] {"x.xyz", Slechtebestanden.ruis(100), "niet ondersteund"},
                new Object[] {"x.txt", "Notulen.".getBytes(), "niet herkend"});
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("onleesbaar")
    void whatCannotBeReadIsToldInWords(String naam, byte[] inhoud, String status) {
        JsonNode json = lees(naam, inhoud);

        assertThat(json.path("leesstatus").asText()).isEqualTo(status);
        assertThat(json.path("leesmelding").asText()).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Er staat geen tekst in het bestand. Misschien is het een scan.",
                "en | There is no text in the file. It may be a scan."
            })
    void itIsToldInTheLanguageOfTheUser(String taal, String melding) {
        assertThat(
                        http.in(taal)
                                .bestand(LEZEN, "leeg.txt", new byte[0])
                                .json()
                                .path("leesmelding")
                                .asText())
                .isEqualTo(melding);
    }

    @Test
    void aFormWithoutAFileIsRefusedInWords() {
        Antwoord antwoord = http.formulier(LEZEN, "naam", "nota.txt");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(melding(antwoord)).contains("Stuur het bestand mee als veld \"file\"");
    }

    @Test
    void whatIsNoFormIsRefusedInWords() {
        Antwoord antwoord = http.post(LEZEN, "{}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(melding(antwoord)).contains("Stuur het bestand mee als veld \"file\"");
    }

    @Test
    void withAWrongPasswordNothingIsRead() {
        Antwoord antwoord =
                http.als("admin", "mis-" + UUID.randomUUID()).bestand(LEZEN, "x.txt", new byte[0]);

        assertThat(antwoord.status()).isEqualTo(401);
    }

    private JsonNode seed() {
        return lees("nota-ter-ondertekening.txt", StempelTest.bron());
    }

    private JsonNode lees(String naam, byte[] inhoud) {
        Antwoord antwoord = http.bestand(LEZEN, naam, inhoud);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        assertThat(antwoord.soort()).startsWith("application/json");
        return antwoord.json();
    }

    private JsonNode suggestie(String soort) {
        for (JsonNode suggestie : seed().path("suggesties")) {
            if (suggestie.path("soort").asText().equals(soort)) {
                return suggestie;
            }
        }
        throw new AssertionError("No " + soort);
    }

    private static List<String> teksten(JsonNode lijst) {
        List<String> teksten = new ArrayList<>();
        lijst.forEach(waarde -> teksten.add(waarde.asText()));
        return teksten;
    }

    private static List<String> sleutels(JsonNode json) {
        List<String> sleutels = new ArrayList<>();
        json.fieldNames().forEachRemaining(sleutels::add);
        return sleutels;
    }
}

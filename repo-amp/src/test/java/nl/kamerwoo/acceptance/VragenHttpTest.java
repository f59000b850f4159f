package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@code POST /kamerwoo/lezen} with a set of questions. */
@Tag("http")
@ExtendWith(Platform.class)
class VragenHttpTest {

    private static final String LEZEN = "/kamerwoo/lezen";

    private static final String SET =
            """
            Vergaderjaar 2024–2025 Aanhangsel van de Handelingen
            1187
            Vragen van de leden Zandstra en De Wit (beiden D66) aan de Minister van Buitenlandse Zaken over het loket in Tangoria (ingezonden 12 december 2024, 2024Z20001).
            Antwoord van Minister Verhaeghe (Buitenlandse Zaken), mede namens de Staatssecretaris van Financiën (ontvangen 23 januari 2025). Zie ook Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028.

            Vraag 1
            Bent u bekend met het bericht «Loket dicht»?1

            Antwoord 1
            Ja.

            Vraag 2
            Wanneer sluit het?

            Vraag 3
            Hoe ver moeten aanvragers reizen?

            1 Voorbeeldkrant, 10 december 2024.
            Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1

            Antwoord 2 en 3
            Het sluit in mei. Zie ook het antwoord op vraag 1.
            """;

    private static final String GELEZEN =
            """
            {
              "file": "set.txt",
              "indieners": ["Zandstra", "De Wit"],
              "fracties": ["D66"],
              "gerichtAan": ["BZ"],
              "onderwerp": "het loket in Tangoria",
              "ingezonden": "2024-12-12",
              "zaaknummer": "2024Z20001",
              "aanhangselnummer": "2024-2025, nr. 1187",
              "beantwoordDoor": ["Minister Verhaeghe (Buitenlandse Zaken)"],
              "medeNamens": ["Financiën"],
              "beantwoord": "2025-01-23",
              "zieOok": ["2024-2025, nr. 1028"],
              "vragen": [
                {"nummer": 1, "vraagtekst": "Bent u bekend met het bericht «Loket dicht»?",
                 "antwoordtekst": "Ja.",
                 "voetnoten": [{"merk": "1", "tekst": "Voorbeeldkrant, 10 december 2024."}]},
                {"nummer": 2, "vraagtekst": "Wanneer sluit het?",
                 "antwoordtekst": "Het sluit in mei. Zie ook het antwoord op vraag 1.",
                 "samenMet": [3]},
                {"nummer": 3, "vraagtekst": "Hoe ver moeten aanvragers reizen?",
                 "antwoordtekst": "Het sluit in mei. Zie ook het antwoord op vraag 1.",
                 "samenMet": [2]}
              ],
              "leesstatus": "gelezen"
            }
            """;

    private final Http http;

    VragenHttpTest(Http http) {
        this.http = http;
    }

    @Test
    void aSetGivesItsQuestionsAnswersAndWhoAskedThem() throws IOException {
        JsonNode json = lees(http, "set.txt", bytes(SET));
        ((ObjectNode) json).remove("oorsprong");

        assertThat(json).isEqualTo(new ObjectMapper().readTree(GELEZEN));
    }

    @Test
    void everyValueSaysWhereItStood() {
        JsonNode json = lees(http, "set.txt", bytes(SET));
        List<String> waarden = sleutels(json);
        waarden.removeAll(List.of("file", "leesstatus", "oorsprong"));

        assertThat(sleutels(json.path("oorsprong"))).containsExactlyInAnyOrderElementsOf(waarden);
        assertThat(json.path("oorsprong").path("ingezonden").asText()).isEqualTo("regel 3, titel");
    }

    @Test
    void theSameQuestionsAreReadOutOfAWordDocument() throws IOException {
        JsonNode json = lees(http, "set.docx", docx());

        assertThat(json.path("vragen").findValuesAsText("antwoordtekst"))
                .containsExactly(
                        "Ja.",
                        "Het sluit in mei. Zie ook het antwoord op vraag 1.",
                        "Het sluit in mei. Zie ook het antwoord op vraag 1.");
    }

    @Test
    void aNotaHasNoQuestions() {
        JsonNode json = lees(http, "nota.txt", Voorbeeldnota.eerdmans().bytes());

        assertThat(json.path("notasoort").asText()).isEqualTo("TER ONDERTEKENING");
        assertThat(json.has("vragen")).isFalse();
        assertThat(json.has("gerichtAan")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nl | Vraag 3 heeft geen antwoord.", "en | Question 3 has no answer."})
    void aDoubtIsToldInTheLanguageOfTheUser(String taal, String tekst) {
        String set = SET.replace("Antwoord 2 en 3", "Antwoord 2");

        assertThat(lees(http.in(taal), "set.txt", bytes(set)).path("meldingen"))
                .singleElement()
                .satisfies(m -> assertThat(m.path("tekst").asText()).isEqualTo(tekst))
                .satisfies(
                        m ->
                                assertThat(m.path("soort").asText())
                                        .isEqualTo("VRAAG_ZONDER_ANTWOORD"));
    }

    private static JsonNode lees(Http http, String naam, byte[] inhoud) {
        Antwoord antwoord = http.bestand(LEZEN, naam, inhoud);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json();
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            SET.lines().forEach(regel -> document.createParagraph().createRun().setText(regel));
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<String> sleutels(JsonNode json) {
        List<String> sleutels = new ArrayList<>();
        json.fieldNames().forEachRemaining(sleutels::add);
        return sleutels;
    }
}

package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Loket.melding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Many documents are given one kind and the same values, over HTTP. */
@Tag("http")
@ExtendWith(Platform.class)
class StukkenwaardenHttpTest {

    private static final String PAD = "/kamerwoo/stukken/waarden";

    private final Http http;
    private final Loket loket;
    private String dossier;

    StukkenwaardenHttpTest(Http http) {
        this.http = http;
        this.loket = new Loket(http);
    }

    @BeforeEach
    void maakDossier() {
        dossier = loket.dossier();
    }

    @Test
    void eachOfThemGetsTheKindAndTheValues() {
        String een = stuk("een.txt");
        String ander = stuk("ander.txt");
        JsonNode antwoord =
                vul(
                                "{\"soort\": \"kamerbrief\", \"datum\": \"2026-03-02\", \"directie\": \"WJZ\"}",
                                een,
                                ander)
                        .json();

        assertThat(antwoord.path("gedaan")).hasSize(2);
        assertThat(antwoord.path("geweigerd")).isEmpty();
        for (String id : new String[] {een, ander}) {
            JsonNode stuk = http.get("/kamerwoo/stukken/" + id).json();
            assertThat(stuk.path("type").asText()).isEqualTo("kw:kamerbrief");
            assertThat(stuk.path("datum").asText()).isEqualTo("2026-03-02");
            assertThat(stuk.path("directie").asText()).isEqualTo("WJZ");
        }
    }

    @Test
    void whatIsRefusedOfOneIsDoneWithTheOthers() {
        String brief = stuk("brief.txt");
        String nota = stuk("nota.txt");
        vul("{\"soort\": \"nota\"}", nota);
        String onbekend = UUID.randomUUID().toString();
        JsonNode antwoord =
                vul("{\"soort\": \"kamerbrief\", \"datum\": \"2026-03-02\"}", nota, onbekend, brief)
                        .json();

        assertThat(antwoord.path("gedaan").findValuesAsText("id")).containsExactly(brief);
        assertThat(antwoord.path("geweigerd").findValuesAsText("id"))
                .containsExactly(nota, onbekend);
        assertThat(antwoord.path("geweigerd").findValuesAsText("waarom"))
                .satisfiesExactly(
                        waarom -> assertThat(waarom).contains("andere soort"),
                        waarom -> assertThat(waarom).contains(onbekend));
        assertThat(antwoord.path("geweigerd").path(0).path("naam").asText()).isEqualTo("nota.txt");
        assertThat(antwoord.path("geweigerd").path(1).has("naam")).isFalse();
    }

    @Test
    void ofWhatIsRefusedNothingIsWritten() {
        String nota = stuk("nota.txt");
        vul("{\"soort\": \"nota\"}", nota);
        vul("{\"soort\": \"kamerbrief\", \"datum\": \"2026-03-02\"}", nota);
        JsonNode stuk = http.get("/kamerwoo/stukken/" + nota).json();

        assertThat(stuk.path("type").asText()).isEqualTo("kw:nota");
        assertThat(stuk.path("datum").asText()).isNotEqualTo("2026-03-02");
    }

    @Test
    void aValueIsTakenAwayWithNull() {
        String brief = stuk("brief.txt");
        vul("{\"directie\": \"WJZ\"}", brief);
        vul("{\"directie\": null}", brief);

        assertThat(http.get("/kamerwoo/stukken/" + brief).json().path("directie").asText())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"datum\": \"2026-02-30\"}",
                "{\"datum\": 5}",
                "{\"directie\": [\"WJZ\"]}",
                "{\"soort\": 5}"
            })
    void whatCannotBeIsSaidBeforeAnythingIsDone(String waarden) {
        Antwoord antwoord = vul(waarden, stuk("brief.txt"));

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
        assertThat(melding(antwoord)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "[5]", "\"x\""})
    void withoutDocumentsThereIsNothingToDo(String stukken) {
        Antwoord antwoord =
                http.post(
                        PAD,
                        "{\"stukken\": " + stukken + ", \"waarden\": {\"directie\": \"WJZ\"}}");

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
    }

    private String stuk(String naam) {
        return loket.gelezen(dossier, naam, "Een tekst.".getBytes(StandardCharsets.UTF_8))
                .path("id")
                .asText();
    }

    private Antwoord vul(String waarden, String... stukken) {
        String ids =
                Arrays.stream(stukken)
                        .map(id -> "\"" + id + "\"")
                        .collect(Collectors.joining(", ", "[", "]"));
        return http.post(PAD, "{\"stukken\": " + ids + ", \"waarden\": " + waarden + "}");
    }
}

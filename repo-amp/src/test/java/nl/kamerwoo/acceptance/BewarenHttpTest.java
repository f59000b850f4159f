package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be destroyed, for who asks over HTTP. */
@Tag("http")
@ExtendWith(Platform.class)
class BewarenHttpTest {

    private final Http http;

    BewarenHttpTest(Http http) {
        this.http = http;
    }

    @Test
    void thereIsAPageOfIt() {
        JsonNode json = http.get("/kamerwoo/bewaren?op=2150-01-01&aantal=3").json();

        assertThat(json.path("op").asText()).isEqualTo("2150-01-01");
        assertThat(json.path("soort").asText()).isEqualTo("dossier");
        assertThat(json.path("regels").isArray()).isTrue();
        assertThat(json.path("regels").size()).isLessThanOrEqualTo(3);
    }

    @Test
    void thereIsASheetOfItToSave() {
        var antwoord = http.bestand("/kamerwoo/bewaren?op=2024-01-01&formaat=csv&soort=stuk");

        assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(antwoord.headers().firstValue("Content-Disposition").orElse(""))
                .contains("bewaren-stuk-2024-01-01.csv");
        assertThat(http.get("/kamerwoo/bewaren?op=1999-01-01&formaat=csv").tekst())
                .startsWith("\uFEFFid;soort;naam;referentie;onderwerp;dossier;selectiecategorie;");
    }

    @ParameterizedTest
    @CsvSource({
        "op=morgen, is geen dag",
        "op=0001-01-01, is geen dag",
        "soort=vraag, is onbekend",
        "formaat=pdf, is onbekend",
        "aantal=501, "
    })
    void whatCannotBeAskedIsRefusedInWords(String vraag, String melding) {
        Antwoord antwoord = http.get("/kamerwoo/bewaren?" + vraag);

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(Loket.melding(antwoord)).contains(melding == null ? "500" : melding);
    }
}

package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.UUID;

/** The inventory of the seed's request over HTTP: taken in and judged. */
@Tag("http")
@ExtendWith(Platform.class)
class InventarisHttpTest {

    private final Http http;
    private final Wooloket woo;

    InventarisHttpTest(Http http) {
        this.http = http;
        this.woo = Wooloket.nieuw(http);
    }

    @Test
    void documentsBecomeLinesWithNumbersOfTheirOwn() {
        String een = woo.stuk("een");
        String twee = woo.stuk("twee");
        JsonNode uitkomst = woo.neemOp(een, twee).json().path("stukken");

        assertThat(uitkomst.findValuesAsText("uitkomst")).containsExactly("opgenomen", "opgenomen");
        assertThat(uitkomst.findValuesAsText("regel")).containsExactly("1", "2");
        assertThat(woo.regels().findValuesAsText("stuk")).containsExactly(een, twee);
    }

    @Test
    void whatIsInAlreadyIsLeftAndWhatIsNotThereIsTold() {
        String een = woo.stuk("een");
        woo.neemOp(een);
        JsonNode uitkomst = woo.neemOp(een, UUID.randomUUID().toString(), woo.verzoek()).json();

        assertThat(uitkomst.findValuesAsText("uitkomst"))
                .containsExactly("stond er al", "onbekend", "onbekend");
        assertThat(woo.regels()).hasSize(1);
    }

    @Test
    void aNumberIsNotGivenAgain() {
        woo.neemOp(woo.stuk("een"), woo.stuk("twee"));
        assertThat(http.delete(woo.pad("/2")).status()).isEqualTo(204);
        assertThat(http.delete(woo.pad("/2")).status()).isEqualTo(404);
        woo.neemOp(woo.stuk("drie"));

        assertThat(woo.regels().findValuesAsText("id")).containsExactly("1", "3");
    }

    @Test
    void theSameContentIsMarked() {
        woo.neemOp(
                woo.stuk("een", "Dezelfde tekst."),
                woo.stuk("twee", "Dezelfde tekst."),
                woo.stuk("drie"));

        assertThat(woo.regels().path(1).path("dubbelVan").asInt()).isEqualTo(1);
        assertThat(woo.regels().path(0).has("dubbelVan")).isFalse();
        assertThat(woo.regels().path(2).has("dubbelVan")).isFalse();
    }

    @Test
    void manyLinesAreJudgedAtOnce() {
        String een = woo.stuk("een");
        woo.neemOp(een, woo.stuk("twee"));
        Antwoord antwoord =
                woo.oordeel(
                        "{\"regels\":[1,2],\"beoordeling\":\"Deels openbaar\",\"gronden\":[\"5.1.2e\",\"5.2\"],\"toelichting\":\"Namen.\"}");

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        assertThat(woo.regels().findValuesAsText("beoordeling"))
                .containsExactly("Deels openbaar", "Deels openbaar");
        assertThat(woo.regels().path(1).path("gronden").toString())
                .isEqualTo("[\"5.1.2e\",\"5.2\"]");
    }

    @Test
    void whatNobodyJudgedCountsAsNotPublic() {
        woo.neemOp(woo.stuk("een"));

        assertThat(woo.regels().path(0).has("beoordeling")).isFalse();
        assertThat(woo.regels().path(0).path("geldt").asText()).isEqualTo("Niet openbaar");
        assertThat(http.get(woo.pad("?formaat=csv")).tekst()).contains(";Niet openbaar;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Niet openbaar\"|[]|Niet openbaar kan niet zonder beoordelingsgrond.",
                "\"Deels openbaar\"|[]|Deels openbaar kan niet zonder beoordelingsgrond.",
                "\"Openbaar\"|[\"5.2\"]|Bij Openbaar past geen beoordelingsgrond.",
                "null|[\"5.2\"]|Een beoordelingsgrond kan niet zonder beoordeling.",
                "\"Niet openbaar\"|[\"dubbel\"]|Bij de grond dubbel moet in Gerelateerd ID staan"
            })
    void aJudgementThatCannotBeIsRefusedLineByLineAndNoLineIsJudged(
            String beoordeling, String gronden, String reden) {
        woo.neemOp(woo.stuk("een"), woo.stuk("twee"));
        Antwoord antwoord =
                woo.oordeel(
                        "{\"regels\":[1,2],\"beoordeling\":%s,\"gronden\":%s}"
                                .formatted(beoordeling, gronden));

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(409);
        assertThat(antwoord.json().path("regels").path(1).path("redenen").path(0).asText())
                .startsWith(reden);
        assertThat(woo.regels().findValuesAsText("beoordeling")).isEmpty();
    }

    @Test
    void oneLineThatIsNotThereRefusesAll() {
        woo.neemOp(woo.stuk("een"));
        Antwoord antwoord = woo.oordeel("{\"regels\":[1,9],\"beoordeling\":\"Openbaar\"}");

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(antwoord.json().path("regels").findValuesAsText("regel")).containsExactly("9");
        assertThat(woo.regels().findValuesAsText("beoordeling")).isEmpty();
    }

    @Test
    void aCopyIsJudgedInTheOtherDocument() {
        woo.neemOp(woo.stuk("een", "Gelijk."), woo.stuk("twee", "Gelijk."), woo.stuk("drie"));
        String dubbel =
                "{\"regels\":[%s],\"beoordeling\":\"Niet openbaar\",\"gronden\":[\"dubbel\"]%s}";

        assertThat(woo.oordeel(dubbel.formatted(2, "")).status()).isEqualTo(200);
        assertThat(woo.oordeel(dubbel.formatted(3, ",\"gerelateerd\":1")).status()).isEqualTo(200);
        assertThat(woo.oordeel(dubbel.formatted(1, ",\"gerelateerd\":1")).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"regels\":[1]}|Geef een beoordeling",
                "{\"regels\":[],\"beoordeling\":\"Openbaar\"}|regels moet een lijst zijn",
                "{\"regels\":[\"1\"],\"beoordeling\":\"Openbaar\"}|Wat op plaats 1 in regels staat",
                "{\"regels\":[1],\"beoordeling\":\"Geheim\"}|is geen beoordeling",
                "{\"regels\":[1],\"beoordeling\":\"Niet openbaar\",\"gronden\":[\"5.9\"]}|is geen beoordelingsgrond"
            })
    void whatIsAskedWronglyIsToldInWords(String json, String melding) {
        Antwoord antwoord = woo.oordeel(json);

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(Loket.melding(antwoord)).contains(melding);
    }
}

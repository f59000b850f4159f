package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Loket.melding;
import static nl.kamerwoo.acceptance.Repository.uniek;
import static nl.kamerwoo.acceptance.Zoekzaak.waarde;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The dossiers whose terms run, over HTTP. */
@Tag("http")
@Tag("zone")
@ExtendWith(Platform.class)
class LopendeDossiersHttpTest {

    private static final String PAD = "/kamerwoo/dossiers?lopend=true";

    private final Http http;
    private final String directie = "D-" + UUID.randomUUID();

    LopendeDossiersHttpTest(Http http) {
        this.http = http;
    }

    @Test
    void theyComeByTheEndOfTheirTerms() {
        String laat = woo("2096-05-10", "");
        String vroeg = woo("2096-05-03", "");

        assertThat(ids(vraag(""))).containsExactly(vroeg, laat);
    }

    @Test
    void whatIsDoneOrHasNoTermIsLeftOut() {
        String lopend = woo("2026-04-17", "");
        woo("2026-04-17", ", \"besluitOp\": \"2026-04-20\"");
        maak("\"soort\": \"kamervragen\"");

        assertThat(ids(vraag(""))).containsExactly(lopend);
    }

    @Test
    void theyAreTakenByKind() {
        String woo = woo("2096-05-03", "");
        String vragen = maak("\"soort\": \"kamervragen\", \"ingezonden\": \"2096-05-03\"");

        assertThat(ids(vraag("&soort=woo"))).containsExactly(woo);
        assertThat(ids(vraag("&soort=kamervragen"))).containsExactly(vragen);
    }

    @Test
    void theyAreTakenByWhoHandlesThem() {
        String wie = "o'brien-" + UUID.randomUUID();
        String mijn = woo("2096-05-03", ", \"behandelaar\": \"" + wie + "\"");
        woo("2096-05-03", "");

        JsonNode gevonden = vraag("&behandelaar=" + waarde(wie));

        assertThat(ids(gevonden)).containsExactly(mijn);
        assertThat(gevonden.path("dossiers").get(0).path("behandelaar").asText()).isEqualTo(wie);
    }

    @Test
    void theyAreTakenByState() {
        String laat = woo("1996-04-17", "");
        String tijdig = woo("2096-05-03", "");

        assertThat(ids(vraag("&toestand=te%20laat"))).containsExactly(laat);
        assertThat(ids(vraag("&toestand=op%20tijd"))).containsExactly(tijdig);
    }

    @Test
    void pagesOfOneDayMissNothingAndTellNothingTwice() {
        List<String> alle = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            alle.add(woo("2096-05-03", ""));
        }
        List<String> gelezen = new ArrayList<>();
        String na = "";
        do {
            JsonNode pagina = vraag("&aantal=2" + na);
            gelezen.addAll(ids(pagina));
            na = pagina.has("volgende") ? "&na=" + pagina.path("volgende").asText() : "";
        } while (!na.isEmpty());

        assertThat(gelezen).containsExactlyInAnyOrderElementsOf(alle);
    }

    @Test
    void whatIsDoneBetweenTwoPagesMovesNoOtherOverTheEdge() {
        String eerste = woo("2096-05-03", "");
        String tweede = woo("2096-06-03", "");
        String derde = woo("2096-07-03", "");
        JsonNode pagina = vraag("&aantal=1");

        http.put("/kamerwoo/dossiers/" + eerste, "{\"besluitOp\": \"2096-05-04\"}");

        assertThat(ids(vraag("&na=" + pagina.path("volgende").asText())))
                .containsExactly(tweede, derde);
    }

    @Test
    void asCsvTheyAreAllThereAndAFormulaIsNone() {
        woo("2096-05-03", ", \"onderwerp\": \"=1+1;\\\"x\\\"\"");
        Antwoord antwoord = http.get(pad("&formaat=csv"));

        assertThat(antwoord.soort()).startsWith("text/csv");
        assertThat(antwoord.tekst().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("Referentie;Dossier;Onderwerp");
        assertThat(antwoord.tekst()).contains("\"'=1+1;\"\"x\"\"\"").contains(";2096-");
    }

    @Test
    void theHeadsOfTheCsvAreInTheLanguageOfTheReader() {
        assertThat(http.get(pad("&formaat=csv"), "en").tekst()).contains("Reference;Dossier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&soort=bezwaar",
                "&toestand=afgedaan",
                "&toestand=x",
                "&na=x",
                "&formaat=xml",
                "&lopend=false",
                "&aantal=501"
            })
    void whatCannotBeAskedIsRefusedInWords(String vraag) {
        Antwoord antwoord = http.get("/kamerwoo/dossiers?directie=x" + vraag);

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(melding(antwoord)).isNotBlank();
    }

    @Test
    void aQuoteInAFilterIsAText() {
        assertThat(
                        http.get("/kamerwoo/dossiers?directie=" + waarde("x' or 'a' = 'a"))
                                .json()
                                .path("dossiers"))
                .isEmpty();
    }

    private JsonNode vraag(String rest) {
        Antwoord antwoord = http.get(pad(rest));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json();
    }

    private String pad(String rest) {
        return PAD + "&directie=" + directie + rest;
    }

    private String woo(String ontvangen, String rest) {
        return maak("\"soort\": \"woo\", \"ontvangen\": \"" + ontvangen + "\"" + rest);
    }

    private String maak(String velden) {
        Antwoord antwoord =
                http.post(
                        "/kamerwoo/dossiers",
                        "{\"naam\": \"%s\", \"directie\": \"%s\", %s}"
                                .formatted(uniek("lopend"), directie, velden));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return antwoord.json().path("id").asText();
    }

    private static List<String> ids(JsonNode antwoord) {
        List<String> ids = new ArrayList<>();
        antwoord.path("dossiers").forEach(een -> ids.add(een.path("id").asText()));
        return ids;
    }
}

package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** {@code GET /kamerwoo/dossiers/{id}/spoor}: what happened in a dossier. */
@Tag("http")
@ExtendWith(Platform.class)
class SpoorHttpTest {

    private static final String VIER_TOT_ACHT =
            "\n4\nWaarom?\n\n5\nWat?\n\n6\nWie?\n\n7\nHoe?\n\n8\nWaar?\n";

    private final Http http;
    private final Vragendossier dossier;

    SpoorHttpTest(Http http) {
        this.http = http;
        this.dossier = Vragendossier.nieuw(http);
    }

    @Test
    void questionsThatAreReadInAreOneLineOfTheirDossier() {
        JsonNode stuk = dossier.leg("vragen.txt", Vragendossier.VRAGEN);
        JsonNode regel = laatste("stempel", dossier.id());

        assertThat(waarde(regel, "vragenNieuw")).isEqualTo("1, 2, 3");
        assertThat(waarde(regel, "zaaknummer")).isEqualTo("2024Z20001");
        assertThat(waarde(regel, "indieners")).isEqualTo("Zandstra, De Wit");
        assertThat(waarde(regel, "bron")).isEqualTo(stuk.path("referentie").asText());
    }

    @Test
    void whatDocumentsTakeOverOfTheirDossierIsOneLineForAll() {
        dossier.leg("een.txt", "Een brief.");
        dossier.leg("twee.txt", "Nog een brief.");
        http.put("/kamerwoo/dossiers/" + dossier.id(), "{\"onderwerp\": \"het loket\"}");
        JsonNode regel = laatste("erfenis", dossier.id());

        assertThat(waarde(regel, "onderwerp")).isEqualTo("het loket");
        assertThat(waarde(regel, "stukken")).isEqualTo("2");
        assertThat(regel.path("wie").asText()).isNotEqualTo("System");
    }

    @Test
    void readInOnceMoreThatLeavesNoLine() {
        JsonNode stuk = dossier.leg("vragen.txt", Vragendossier.VRAGEN);
        int regels = regels().size();
        assertThat(dossier.leesIn(stuk).status()).isEqualTo(200);

        assertThat(regels()).hasSize(regels);
    }

    @Test
    void aJudgementOnTheCoordinationIsToldAndSoIsItsLapse() {
        dossier.leg("antwoorden.txt", Vragendossier.ANTWOORDEN);
        dossier.zet(2, "{\"coordinerendMinisterie\": \"BZK\"}");
        dossier.zet(2, "{\"afstemmingStatus\": \"akkoord\"}");
        JsonNode oordeel = laatste("oordeel", dossier.vraag(2).path("id").asText());
        dossier.zet(2, "{\"coordinerendMinisterie\": \"FIN\"}");
        JsonNode vervallen = laatste("oordeel", dossier.vraag(2).path("id").asText());

        assertThat(waarde(oordeel, "oordeel")).isEqualTo("akkoord");
        assertThat(waarde(oordeel, "nummer")).isEqualTo("2");
        assertThat(waarde(oordeel, "coordinerendMinisterie")).isEqualTo("BZK");
        assertThat(oordeel.path("wie").asText()).isNotEqualTo("System");
        assertThat(waarde(vervallen, "oordeel")).isEmpty();
        assertThat(deel(vervallen, "oordeel").path("was").asText()).isEqualTo("akkoord");
    }

    @Test
    void anAnswerThatIsRewrittenIsAnOverride() {
        dossier.leg("antwoorden.txt", Vragendossier.ANTWOORDEN);
        dossier.zet(1, "{\"antwoordtekst\": \"Nee.\"}");
        JsonNode regel = laatste("afwijking", dossier.vraag(1).path("id").asText());

        assertThat(waarde(regel, "antwoordtekst")).isEqualTo("Nee.");
        assertThat(deel(regel, "antwoordtekst").path("was").asText()).isEqualTo("Ja.");
    }

    @Test
    void suggestionsThatAreTakenOverAreOneLine() {
        dossier.leg("vragen.txt", Vragendossier.VRAGEN + "\n4\nWaarom?\n\n5\nWat kost het?\n");
        String nota = dossier.leg("nota.txt", Voorbeeldnota.eerdmans().tekst()).path("id").asText();
        http.post("/kamerwoo/stukken/" + nota + "/suggesties", "{}");
        int regels = regels().size();
        http.post("/kamerwoo/stukken/" + nota + "/suggesties", "{}");
        JsonNode regel = laatste("overname", nota);

        assertThat(waarde(regel, "coordinerendMinisterie")).isEqualTo("5 BZK");
        assertThat(waarde(regel, "onverkort")).isEqualTo("5");
        assertThat(waarde(regel, "overleg")).isEqualTo("SGO");
        assertThat(regels()).hasSize(regels);
    }

    @Test
    void suggestionsThatAreDismissedAreOneLine() {
        String nota = nota();
        http.delete("/kamerwoo/stukken/" + nota + "/suggesties");
        int regels = regels().size();
        http.delete("/kamerwoo/stukken/" + nota + "/suggesties");
        JsonNode regel = laatste("afwijzing", nota);

        assertThat(waarde(regel, "coordinerendMinisterie")).isEqualTo("5 BZK, 8 BZK");
        assertThat(waarde(regel, "overleg")).isEqualTo("SGO");
        assertThat(regel.path("wie").asText()).isNotEqualTo("System");
        assertThat(regels()).hasSize(regels);
    }

    @Test
    void takingOverWhatStoodThereAlreadyIsALineToo() {
        dossier.leg("vragen.txt", Vragendossier.VRAGEN + VIER_TOT_ACHT);
        String nota = nota();
        for (int nummer : List.of(5, 8)) {
            dossier.zet(nummer, "{\"coordinerendMinisterie\": \"JenV\"}");
        }
        http.post("/kamerwoo/stukken/" + nota + "/suggesties", "{}");
        JsonNode regel = laatste("overname", nota);

        assertThat(waarde(regel, "bezet")).isEqualTo("5 JenV, 8 JenV");
        assertThat(waarde(regel, "overleg")).isEqualTo("SGO");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Suggesties afgewezen, Co\u00F6rdinatie",
        "en, Suggestions dismissed, Coordination"
    })
    void aDismissalIsToldInTheLanguageOfTheReader(String taal, String soort, String veld) {
        http.delete("/kamerwoo/stukken/" + nota() + "/suggesties");
        JsonNode regels = http.get(pad(dossier.id(), ""), taal).json().path("regels");

        assertThat(regels.findValuesAsText("omschrijving")).contains(soort);
        assertThat(regels.findValuesAsText("label")).contains(veld);
    }

    @Test
    void aPageSaysWhereTheNextOneBegins() {
        dossier.leg("vragen.txt", Vragendossier.VRAGEN);
        List<JsonNode> gelezen = new ArrayList<>();
        JsonNode bladzijde = vraag("?aantal=1").json();
        bladzijde.path("regels").forEach(gelezen::add);
        while (bladzijde.has("volgende")) {
            String vanaf = bladzijde.path("volgende").asText();
            bladzijde = vraag("?aantal=1&vanaf=" + vanaf).json();
            bladzijde.path("regels").forEach(gelezen::add);
        }

        assertThat(gelezen).isEqualTo(regels()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({"nl, Gestempeld, Zaaknummer", "en, Stamped, Case number"})
    void aLineIsInTheLanguageOfTheReader(String taal, String soort, String veld) {
        dossier.leg("vragen.txt", Vragendossier.VRAGEN);
        JsonNode regels = http.get(pad(dossier.id(), ""), taal).json().path("regels");

        assertThat(regels.findValuesAsText("omschrijving")).contains(soort);
        assertThat(regels.findValuesAsText("label")).contains(veld);
    }

    @Test
    void thePageShowsIt() {
        dossier.leg("vragen.txt", Vragendossier.VRAGEN);

        assertThat(http.get("/kamerwoo").tekst())
                .contains("<details class=\"spoor\">")
                .contains("Nieuwe vragen: 1, 2, 3");
    }

    @Test
    void whatIsNoDossierHasNone() {
        Antwoord antwoord = http.get(pad(UUID.randomUUID().toString(), ""));

        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(Loket.melding(antwoord)).contains("Er is hier niets met nummer");
    }

    @ParameterizedTest
    @CsvSource({"?vanaf=nu, nummer", "?aantal=501, 500"})
    void whatCannotBeAskedIsRefusedInWords(String vraag, String woord) {
        Antwoord antwoord = vraag(vraag);

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(Loket.melding(antwoord)).contains(woord);
    }

    @Test
    void theAnswerIsAsItIsDescribed() {
        dossier.leg("antwoorden.txt", Vragendossier.ANTWOORDEN);
        dossier.zet(1, "{\"antwoordtekst\": \"Nee.\"}");

        assertThat(OpenApi.beschrijving().afwijkingen(vraag("").json(), "Spoor")).isEmpty();
    }

    private String nota() {
        return dossier.leg("nota.txt", Voorbeeldnota.eerdmans().tekst()).path("id").asText();
    }

    private JsonNode laatste(String soort, String betreft) {
        JsonNode gevonden = null;
        for (JsonNode regel : regels()) {
            boolean isDeze =
                    regel.path("soort").asText().equals(soort)
                            && regel.path("betreft").path("id").asText().equals(betreft);
            gevonden = isDeze ? regel : gevonden;
        }
        assertThat(gevonden).as(soort + " of " + betreft).isNotNull();
        return gevonden;
    }

    private static String waarde(JsonNode regel, String gegeven) {
        return deel(regel, gegeven).path("waarde").asText();
    }

    private static JsonNode deel(JsonNode regel, String gegeven) {
        for (JsonNode deel : regel.path("wat")) {
            if (deel.path("gegeven").asText().equals(gegeven)) {
                return deel;
            }
        }
        throw new AssertionError("No " + gegeven + " in " + regel);
    }

    private List<JsonNode> regels() {
        List<JsonNode> regels = new ArrayList<>();
        vraag("?aantal=500").json().path("regels").forEach(regels::add);
        return regels;
    }

    private Antwoord vraag(String vraag) {
        return http.get(pad(dossier.id(), vraag));
    }

    private static String pad(String id, String vraag) {
        return "/kamerwoo/dossiers/" + id + "/spoor" + vraag;
    }
}

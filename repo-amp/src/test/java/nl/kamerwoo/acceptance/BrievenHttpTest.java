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
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Letters are made of a dossier over HTTP. */
@Tag("http")
@ExtendWith(Platform.class)
class BrievenHttpTest {

    private final Http http;
    private final Loket loket;
    private String dossier;

    BrievenHttpTest(Http http) {
        this.http = http;
        this.loket = new Loket(http);
    }

    @BeforeEach
    void maakDossier() {
        dossier = loket.dossier(Repository.uniek("dossier"), "bijeenkomsten");
    }

    @ParameterizedTest
    @CsvSource({
        "uitstelbrief, kw:uitstelbrief, Uitstelbrief.docx",
        "kamerbrief, kw:kamerbrief, Kamerbrief.docx",
        "nota, kw:nota, Nota.docx"
    })
    void aLetterIsADocumentOfItsOwnKindWithAReference(String soort, String type, String naam) {
        Antwoord antwoord = maak("{\"soort\": \"" + soort + "\"}");

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        assertThat(antwoord.json().path("type").asText()).isEqualTo(type);
        assertThat(antwoord.json().path("naam").asText()).isEqualTo(naam);
        assertThat(antwoord.json().path("referentie").asText()).isNotBlank();
    }

    @Test
    void whatIsMissingInItIsTold() {
        JsonNode brief = maak("{\"soort\": \"uitstelbrief\", \"reden\": \"Overleg.\"}").json();

        assertThat(teksten(brief.path("ontbreekt")))
                .contains("indieners", "ingezonden", "termijnEinde")
                .doesNotContain("onderwerp", "reden", "kenmerk");
    }

    @Test
    void aSecondLetterHasANameOfItsOwn() {
        maak("{\"soort\": \"uitstelbrief\"}");

        assertThat(maak("{\"soort\": \"uitstelbrief\"}").json().path("naam").asText())
                .isEqualTo("Uitstelbrief 2.docx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Er is geen brief van de soort \"ansichtkaart\".",
                "en | There is no letter of the kind \"ansichtkaart\"."
            })
    void anUnknownKindIsRefusedInTheLanguageOfTheUser(String taal, String reden) {
        Antwoord antwoord =
                http.in(taal)
                        .post(
                                "/kamerwoo/dossiers/" + dossier + "/brieven",
                                "{\"soort\": \"ansichtkaart\"}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(melding(antwoord)).contains(reden, "uitstelbrief, kamerbrief, nota");
    }

    @Test
    void ofADossierThatIsNotThereNoLetterIsMade() {
        assertThat(
                        http.post(
                                        "/kamerwoo/dossiers/" + UUID.randomUUID() + "/brieven",
                                        "{\"soort\": \"nota\"}")
                                .status())
                .isEqualTo(404);
    }

    private Antwoord maak(String json) {
        return http.post("/kamerwoo/dossiers/" + dossier + "/brieven", json);
    }

    private static List<String> teksten(JsonNode lijst) {
        List<String> teksten = new ArrayList<>();
        lijst.forEach(tekst -> teksten.add(tekst.asText()));
        return teksten;
    }
}

package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.UUID;

/** The actions over HTTP, and what they leave behind. */
@Tag("http")
@ExtendWith(Platform.class)
class ActiesHttpTest {

    private final Http http;

    ActiesHttpTest(Http http) {
        this.http = http;
    }

    @Test
    void aDossierIsTakenIn() {
        String dossier = Vragendossier.nieuw(http).id();
        JsonNode stand = doe(dossier, "neem-in-behandeling", "{}").json();

        assertThat(stand.path("status").asText()).isEqualTo("in behandeling");
        assertThat(stand.path("taken")).hasSize(1);
        assertThat(stand.path("taken").path(0).path("stap").asText()).isEqualTo("registreren");
        assertThat(stand.path("verloop").path(0).path("besluit").asText()).isEqualTo("gestart");
        assertThat(http.get("/kamerwoo/dossiers/" + dossier + "/verloop").json()).isEqualTo(stand);
    }

    @Test
    void whatMayNotBeDoneNowIsRefusedInWordsAndChangesNothing() {
        String dossier = Vragendossier.nieuw(http).id();
        doe(dossier, "neem-in-behandeling", "{}");
        JsonNode eerst = verloop(dossier);
        Antwoord antwoord = doe(dossier, "onderteken", "{}");

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(Loket.melding(antwoord))
                .contains("Dat is nu niet aan de orde. Aan de orde is: registreren.");
        assertThat(verloop(dossier)).isEqualTo(eerst);
    }

    @Test
    void theRefusalIsInTheLanguageOfTheUser() {
        String dossier = Vragendossier.nieuw(http).id();
        Antwoord antwoord =
                http.in("en").post("/kamerwoo/dossiers/" + dossier + "/acties/onderteken", "{}");

        assertThat(Loket.melding(antwoord)).contains("It is not time for that.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trek-in|{}|De actie trek-in heeft reden nodig.",
                "trek-in|{\"reden\": \"  \"}|De actie trek-in heeft reden nodig.",
                "trek-in|{\"reden\": 3}|reden moet een tekst zijn.",
                "trek-in|{\"reden\": \"x\", \"rede\": \"y\"}|\"rede\" is geen gegeven van de actie trek-in.",
                "vraag-afstemming|{\"ministeries\": [3]}|ministeries moet een tekst zijn, of een lijst van teksten."
            })
    void whatIsAskedWronglyIsToldInWords(String actie, String json, String melding) {
        Antwoord antwoord = doe(Vragendossier.nieuw(http).id(), actie, json);

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(Loket.melding(antwoord)).contains(melding);
    }

    /** What Share does without a form is refused in words too, and not as a failure. */
    @Test
    void whatAnActionItselfRefusesIsToldInWords() {
        Antwoord antwoord =
                doe(Vragendossier.nieuw(http).id(), "maak-brief", "{\"soort\": \"gedicht\"}");

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(Loket.melding(antwoord)).contains("gedicht").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"bestaat-niet", "copy", "kamerwoo-trek-in"})
    void noOtherActionIsReachedThisWay(String actie) {
        Antwoord antwoord = doe(Vragendossier.nieuw(http).id(), actie, "{}");

        assertThat(antwoord.status()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsNotThere() {
        assertThat(doe(UUID.randomUUID().toString(), "neem-in-behandeling", "{}").status())
                .isEqualTo(404);
        assertThat(http.get("/kamerwoo/dossiers/" + UUID.randomUUID() + "/verloop").status())
                .isEqualTo(404);
    }

    @Test
    void moreTimeIsAskedForWithAReason() {
        Vragendossier dossier = Vragendossier.nieuw(http);
        ingezonden(dossier, LocalDate.now());
        Antwoord antwoord = doe(dossier.id(), "vraag-uitstel", "{\"reden\": \"Meer tijd nodig.\"}");

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        assertThat(antwoord.json().path("verloop").path(0).path("reden").asText())
                .isEqualTo("Meer tijd nodig.");
        assertThat(dossier.json().path("uitstelVerzonden").asText()).isNotBlank();
    }

    @Test
    void afterTheTermItIsTooLateForMoreTime() {
        Vragendossier dossier = Vragendossier.nieuw(http);
        ingezonden(dossier, LocalDate.now().minusMonths(2));
        Antwoord antwoord = doe(dossier.id(), "vraag-uitstel", "{\"reden\": \"Meer tijd nodig.\"}");

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(Loket.melding(antwoord)).contains("dat is te laat");
        assertThat(dossier.json().has("uitstelVerzonden")).isFalse();
    }

    private void ingezonden(Vragendossier dossier, LocalDate dag) {
        http.put("/kamerwoo/dossiers/" + dossier.id(), "{\"ingezonden\": \"" + dag + "\"}");
    }

    @Test
    void aDoubleClickHasOneEffect() {
        Vragendossier dossier = Vragendossier.nieuw(http);
        doe(dossier.id(), "trek-in", "{\"reden\": \"Ingetrokken door het lid.\"}");
        Antwoord tweede =
                doe(dossier.id(), "trek-in", "{\"reden\": \"Ingetrokken door het lid.\"}");

        assertThat(tweede.status()).isEqualTo(200);
        assertThat(tweede.json().path("verloop")).hasSize(1);
        assertThat(tweede.json().path("status").asText()).isEqualTo("ingetrokken");
    }

    @Test
    void aRequestIsTiedByItsId() {
        Vragendossier dossier = Vragendossier.nieuw(http);
        String verzoek =
                http.post(
                                "/kamerwoo/dossiers",
                                "{\"naam\": \"verzoek-"
                                        + UUID.randomUUID()
                                        + "\", \"soort\": \"woo\"}")
                        .json()
                        .path("id")
                        .asText();
        JsonNode stand =
                doe(dossier.id(), "koppel-woo-verzoek", "{\"wooverzoek\": \"" + verzoek + "\"}")
                        .json();

        assertThat(stand.path("verloop").path(0).path("besluit").asText()).isEqualTo("gekoppeld");
        assertThat(verloop(verzoek).path("verloop")).hasSize(1);
    }

    private JsonNode verloop(String dossier) {
        return http.get("/kamerwoo/dossiers/" + dossier + "/verloop").json();
    }

    private Antwoord doe(String dossier, String actie, String json) {
        return http.post("/kamerwoo/dossiers/" + dossier + "/acties/" + actie, json);
    }
}

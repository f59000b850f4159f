package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.UUID;

/** What is missing in a dossier, for who asks over HTTP. */
@Tag("http")
@ExtendWith(Platform.class)
class VolledigheidHttpTest {

    private final Http http;

    VolledigheidHttpTest(Http http) {
        this.http = http;
    }

    @Test
    void whatIsMissingIsToldInTheLanguageOfWhoAsks() {
        Vragendossier dossier = Vragendossier.nieuw(http);
        String pad = pad(dossier.id());
        JsonNode json = http.get(pad).json();

        assertThat(OpenApi.beschrijving().afwijkingen(json, "Dossiervolledigheid")).isEmpty();
        assertThat(json.path("volledig").asBoolean()).isFalse();
        assertThat(teksten(json)).contains("De Kamerbrief ontbreekt.");
        assertThat(teksten(http.get(pad, "en").json()))
                .contains("The letter to parliament is missing.");
    }

    @Test
    void aDossierWithADocumentIsWhole() {
        Loket loket = new Loket(http);
        String dossier = loket.dossier();
        assertThat(http.get(pad(dossier)).json().findValuesAsText("code"))
                .containsExactly("geen-stukken");

        loket.dienIn(dossier, "brief.txt", "Beste".getBytes());
        assertThat(http.get(pad(dossier)).json().path("volledig").asBoolean()).isTrue();
    }

    @Test
    void whatIsNotThereIsNotToldOf() {
        assertThat(http.get(pad(UUID.randomUUID().toString())).status()).isEqualTo(404);
    }

    private static List<String> teksten(JsonNode json) {
        return json.findValuesAsText("tekst");
    }

    private static String pad(String dossier) {
        return "/kamerwoo/dossiers/" + dossier + "/volledigheid";
    }
}

package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the user wants to be told by mail. */
@Tag("http")
@ExtendWith(Platform.class)
class VoorkeurHttpTest {

    private static final String PAD = "/kamerwoo/voorkeur";
    private static final String STANDAARD =
            "{\"toewijzing\": null, \"waarschuwing\": null, \"ochtendoverzicht\": null,"
                    + " \"taal\": null}";

    private final Http http;

    VoorkeurHttpTest(Http http) {
        this.http = http;
    }

    @AfterEach
    void zetTerug() {
        http.put(PAD, STANDAARD);
    }

    @Test
    void whoeverNeverSaidAnythingIsToldEverythingInDutch() {
        http.put(PAD, STANDAARD);
        JsonNode voorkeur = http.get(PAD).json();

        assertThat(voorkeur.path("toewijzing").asBoolean()).isTrue();
        assertThat(voorkeur.path("waarschuwing").asBoolean()).isTrue();
        assertThat(voorkeur.path("ochtendoverzicht").asBoolean()).isTrue();
        assertThat(voorkeur.path("taal").asText()).isEqualTo("nl");
    }

    @Test
    void whatIsNamedChangesAndTheRestStays() {
        http.put(PAD, "{\"ochtendoverzicht\": false}");
        http.put(PAD, "{\"taal\": \"en\"}");
        JsonNode voorkeur = http.get(PAD).json();

        assertThat(voorkeur.path("ochtendoverzicht").asBoolean()).isFalse();
        assertThat(voorkeur.path("toewijzing").asBoolean()).isTrue();
        assertThat(voorkeur.path("taal").asText()).isEqualTo("en");
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        assertThat(http.put(PAD, "{\"taal\": \"fr\"}"))
                .satisfies(
                        antwoord -> {
                            assertThat(antwoord.status()).isEqualTo(400);
                            assertThat(antwoord.tekst()).contains("kies nl of en");
                        });
        assertThat(http.put(PAD, "{\"toewijzing\": \"nee\"}").status()).isEqualTo(400);
        assertThat(http.put(PAD, "[]").status()).isEqualTo(400);
    }
}

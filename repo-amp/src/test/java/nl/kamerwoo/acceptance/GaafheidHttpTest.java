package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.UUID;

/** Over HTTP: whether what was signed is still what was signed. */
@Tag("http")
@ExtendWith(Platform.class)
class GaafheidHttpTest {

    private final Http http;

    GaafheidHttpTest(Http http) {
        this.http = http;
    }

    @Test
    void aDossierInWhichNothingIsSignedHasNothingToLookAt() {
        Antwoord antwoord = gaafheid(new Loket(http).dossier());

        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.json().path("stukken").isArray()).isTrue();
        assertThat(antwoord.json().path("stukken")).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotThere() {
        assertThat(gaafheid(UUID.randomUUID().toString()).status()).isEqualTo(404);
    }

    @Test
    void whoIsNoRecordsManagerHasNothingLookedAt() {
        Antwoord antwoord =
                http.post(
                        "/kamerwoo/dossiers/"
                                + new Loket(http).dossier()
                                + "/acties/controleer-dossier",
                        "{}");

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(Loket.melding(antwoord)).contains("informatiebeheerder");
    }

    private Antwoord gaafheid(String dossier) {
        return http.get("/kamerwoo/dossiers/" + dossier + "/gaafheid");
    }
}

package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;
import nl.kamerwoo.alfresco.handtekening.Proefondertekenaar;
import nl.kamerwoo.alfresco.handtekening.Proefpdf;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signatures over HTTP. */
@Tag("http")
@ExtendWith(Platform.class)
class HandtekeningHttpTest {

    private final Http http;
    private final Loket loket;

    HandtekeningHttpTest(Http http) {
        this.http = http;
        this.loket = new Loket(http);
    }

    @Test
    void aDocumentTellsOfTheSignaturesInItsFile() {
        JsonNode stuk =
                loket.gelezen(
                        loket.dossier(),
                        "brief.pdf",
                        Proefpdf.ondertekend("Brief", Proefondertekenaar.minister()));

        assertThat(stuk.path("handtekeningen").path("uitkomst").asText()).isEqualTo("gaaf");
        assertThat(stuk.path("handtekeningen").path("ondertekenaars").path(0).asText())
                .isEqualTo("M. van Proef");
        assertThat(stuk.path("handtekeningen").path("toelichting")).hasSize(1);
    }

    @Test
    void thePageShowsThem() {
        loket.gelezen(
                loket.dossier(),
                "brief.pdf",
                Proefpdf.ondertekend("Brief", Proefondertekenaar.minister()));

        assertThat(http.get("/kamerwoo").tekst())
                .contains("Handtekening in de pdf", "Gaaf: het hele bestand is ongewijzigd");
    }

    @Test
    void aDocumentWithoutASignatureTellsOfNone() {
        JsonNode stuk = loket.gelezen(loket.dossier(), "brief.pdf", Proefpdf.met("Brief"));

        assertThat(stuk.has("handtekeningen")).isFalse();
    }

    @Test
    void whoIsNoRecordsManagerConfirmsNoSignatureOnPaper() {
        String stuk = stuk();
        Antwoord antwoord =
                bevestig(stuk, "{\"datum\": \"2026-01-15\", \"ondertekenaar\": \"M. van Proef\"}");

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(Loket.melding(antwoord)).contains("informatiebeheerder");
    }

    @Test
    void whatIsNoDateIsRefusedInWords() {
        Antwoord antwoord =
                bevestig(stuk(), "{\"datum\": \"gisteren\", \"ondertekenaar\": \"M. van Proef\"}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(Loket.melding(antwoord)).contains("\"gisteren\" is geen datum");
    }

    private String stuk() {
        return loket.gelezen(loket.dossier(), "brief.pdf", Proefpdf.met("Brief"))
                .path("id")
                .asText();
    }

    private Antwoord bevestig(String stuk, String json) {
        return http.post("/kamerwoo/stukken/" + stuk + "/acties/bevestig-natte-handtekening", json);
    }
}

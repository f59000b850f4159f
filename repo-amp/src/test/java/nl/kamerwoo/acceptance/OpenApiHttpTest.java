package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;
import java.util.UUID;

/** What the web scripts answer is what their description says. */
@Tag("http")
@ExtendWith(Platform.class)
class OpenApiHttpTest {

    private static final OpenApi API = OpenApi.beschrijving();

    private final Http http;
    private final Loket loket;

    OpenApiHttpTest(Http http) {
        this.http = http;
        this.loket = new Loket(http);
    }

    @Test
    void aDossierWithItsDocuments() {
        String dossier = loket.dossier();
        loket.gelezen(dossier, "nota.txt", Voorbeeldnota.eerdmans().bytes());

        houdt(http.get("/kamerwoo/dossiers/" + dossier).json(), "Dossier");
    }

    @Test
    void aDocument() {
        houdt(loket.gelezen(loket.dossier(), "nota.txt", Voorbeeldnota.eerdmans().bytes()), "Stuk");
    }

    @Test
    void aLetter() {
        houdt(
                http.post(
                                "/kamerwoo/dossiers/" + loket.dossier() + "/brieven",
                                "{\"soort\": \"uitstelbrief\"}")
                        .json(),
                "Stuk");
    }

    @Test
    void aReadingWithoutStoring() {
        houdt(
                http.bestand("/kamerwoo/lezen", "nota.txt", Voorbeeldnota.eerdmans().bytes())
                        .json(),
                "Lezing");
    }

    @Test
    void questionsAndWhatDiffers() {
        Vragendossier dossier = Vragendossier.nieuw(http);
        JsonNode stuk = dossier.leg("antwoorden.txt", Vragendossier.ANTWOORDEN);
        dossier.zet(2, "{\"onverkort\": true, \"vastgesteldeTekst\": \"Op 1 mei.\"}");

        houdt(http.get("/kamerwoo/dossiers/" + dossier.id() + "/vragen").json(), "Vragen");
        houdt(http.get(dossier.pad(2) + "/verschil").json(), "Vraagverschil");
        houdt(dossier.leesIn(stuk).json(), "Ingelezen");
        houdt(dossier.json(), "Dossier");
    }

    @Test
    void whereATreatmentStands() {
        String dossier = Vragendossier.nieuw(http).id();
        String pad = "/kamerwoo/dossiers/" + dossier;
        http.put(pad, "{\"ingezonden\": \"" + LocalDate.now() + "\"}");

        houdt(http.post(pad + "/acties/neem-in-behandeling", "{}").json(), "Behandelstand");
        http.post(pad + "/acties/trek-in", "{\"reden\": \"Ingetrokken.\"}");
        houdt(http.get(pad + "/verloop").json(), "Behandelstand");
    }

    @Test
    void aTerm() {
        houdt(
                http.get(
                                "/kamerwoo/termijn?soort=woo&ontvangen=2026-04-17&verdaagd=true"
                                        + "&opschorting=2026-04-20/2026-04-27&peildatum=2026-04-28"
                                        + "&afgedaan=2026-04-28")
                        .json(),
                "Termijn");
    }

    @Test
    void aPreference() {
        houdt(http.get("/kamerwoo/voorkeur").json(), "Voorkeur");
    }

    @Test
    void aRefusal() {
        JsonNode fout = http.get("/kamerwoo/stukken/" + UUID.randomUUID()).json();

        assertThat(fout.path("message").asText()).isNotBlank();
    }

    private static void houdt(JsonNode antwoord, String schema) {
        assertThat(API.afwijkingen(antwoord, schema)).as(antwoord.toString()).isEmpty();
    }
}

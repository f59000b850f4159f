package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which requests and questions may hang together, why, and that people tie them. */
@Tag("http")
@ExtendWith(Platform.class)
class SamenhangHttpTest {

    /** A word that is in no other dossier. */
    private final String woord = "kwestie" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    private final Http http;
    private String verzoek;

    SamenhangHttpTest(Http http) {
        this.http = http;
    }

    @BeforeEach
    void ontvangVerzoek() {
        verzoek =
                maak(
                        "woo",
                        """
                        "onderwerp": "Berichten over %s", "trefwoorden": ["%s"],
                        "betrokkenMinisteries": ["BZ", "BZK", "OCW"], "ontvangen": "2024-01-15",
                        "periodeVan": "2023-11-18", "periodeTot": "2023-11-27"
                        """
                                .formatted(woord, woord));
    }

    private String maak(String soort, String meer) {
        Antwoord antwoord =
                http.post(
                        "/kamerwoo/dossiers",
                        "{\"naam\": \"%s\", \"soort\": \"%s\", %s}"
                                .formatted(uniek(soort), soort, meer));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return antwoord.json().path("id").asText();
    }

    private String vragen(String onderwerp, String ministerie, String ingezonden) {
        return maak(
                "kamervragen",
                "\"onderwerp\": \"%s\", \"gerichtAan\": [\"%s\"], \"ingezonden\": \"%s\""
                        .formatted(onderwerp, ministerie, ingezonden));
    }

    private String vragen() {
        return vragen("De " + woord + " en de gevolgen", "OCW", "2023-11-28");
    }

    @Test
    void whatSharesWordMinistryAndDaysIsSuggestedOnBothSidesWithTheReasons() {
        String vragen = vragen();

        for (String[] paar : new String[][] {{verzoek, vragen}, {vragen, verzoek}}) {
            assertThat(redenen(paar[0], paar[1]))
                    .containsExactly(
                            "Beide gaan over: " + woord + ".",
                            "Beide betreffen: OCW.",
                            "Beide beslaan 18 november 2023 tot en met 27 november 2023.");
        }
    }

    @Test
    void itSaysSoInEnglishToo() {
        String vragen = vragen();
        JsonNode suggesties = http.get(pad(verzoek), "en").json().path("suggesties");

        assertThat(met(suggesties, vragen).path("redenen").get(1).path("tekst").asText())
                .isEqualTo("Both concern: OCW.");
    }

    @Test
    void anotherNameOfTheMinistryIsTheSameMinistry() {
        String vragen =
                vragen("De " + woord, "Binnenlandse Zaken en Koninkrijksrelaties", "2023-11-28");

        assertThat(redenen(verzoek, vragen)).contains("Beide betreffen: BZK.");
    }

    @Test
    void oneOfThemMissingNothingIsSuggested() {
        String anderWoord = vragen("De gevolgen van de kou", "OCW", "2023-11-28");
        String anderMinisterie = vragen("De " + woord, "VWS", "2023-11-28");
        String andereDagen = vragen("De " + woord, "OCW", "2023-12-20");

        assertThat(suggesties(verzoek)).doesNotContain(anderWoord, anderMinisterie, andereDagen);
        for (String vragen : List.of(anderWoord, anderMinisterie, andereDagen)) {
            assertThat(suggesties(vragen)).doesNotContain(verzoek);
        }
    }

    @Test
    void aNotaThatSpeaksOfTheRequestIsReasonEnough() throws IOException {
        String vragen = vragen("Bijeenkomsten met ambtenaren", "OCW", "2024-01-10");
        JsonNode nota = new Loket(http).gelezen(vragen, uniek("nota") + ".txt", nota());
        String reden = "De nota " + nota.path("referentie").asText() + " noemt dit verzoek.";

        assertThat(redenen(vragen, verzoek)).contains(reden);
        assertThat(redenen(verzoek, vragen)).contains(reden);
        assertThat(http.get("/kamerwoo").tekst()).contains(reden);
    }

    @Test
    void whatIsTiedIsTiedFromBothSidesAndNotSuggestedAnyMore() {
        String vragen = vragen();
        Antwoord antwoord = http.post(pad(verzoek), "{\"dossier\": \"" + vragen + "\"}");

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        assertThat(ids(antwoord.json().path("gekoppeld"))).containsExactly(vragen);
        assertThat(ids(lees(vragen).path("gekoppeld"))).containsExactly(verzoek);
        assertThat(suggesties(verzoek)).doesNotContain(vragen);
        assertThat(suggesties(vragen)).doesNotContain(verzoek);
        assertThat(http.get("/kamerwoo/dossiers/" + vragen + "/spoor").tekst())
                .contains("\"samenhang\"", verzoek);
    }

    @Test
    void whatIsUntiedIsUntiedFromBothSidesAndSuggestedAgain() {
        String vragen = vragen();
        http.post(pad(verzoek), "{\"dossier\": \"" + vragen + "\"}");

        assertThat(http.delete(pad(vragen) + "/" + verzoek).status()).isEqualTo(204);
        assertThat(lees(verzoek).path("gekoppeld")).isEmpty();
        assertThat(lees(vragen).path("gekoppeld")).isEmpty();
        assertThat(suggesties(verzoek)).contains(vragen);
        assertThat(http.delete(pad(vragen) + "/" + verzoek).status()).isEqualTo(204);
    }

    @Test
    void whatWasSaidNotToHangTogetherIsNotSuggestedUntilThatIsTakenBack() {
        String vragen = vragen();
        Antwoord antwoord = wijsAf(verzoek, vragen, true);

        assertThat(ids(antwoord.json().path("afgewezen"))).containsExactly(vragen);
        assertThat(suggesties(verzoek)).doesNotContain(vragen);
        assertThat(suggesties(vragen)).doesNotContain(verzoek);

        wijsAf(vragen, verzoek, false);
        assertThat(lees(verzoek).path("afgewezen")).isEmpty();
        assertThat(suggesties(verzoek)).contains(vragen);
    }

    @Test
    void whatIsTiedCannotBeSaidNotToHangTogether() {
        String vragen = vragen();
        http.post(pad(verzoek), "{\"dossier\": \"" + vragen + "\"}");
        Antwoord antwoord = wijsAf(verzoek, vragen, true);

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(Loket.melding(antwoord)).contains("De dossiers zijn al gekoppeld");
    }

    @Test
    void whoTiesWhatWasSaidNotToHangTogetherTakesThatBack() {
        String vragen = vragen();
        wijsAf(verzoek, vragen, true);
        JsonNode nu = http.post(pad(verzoek), "{\"dossier\": \"" + vragen + "\"}").json();

        assertThat(ids(nu.path("gekoppeld"))).containsExactly(vragen);
        assertThat(nu.path("afgewezen")).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsNotSuggested() {
        String vragen = vragen();
        Antwoord antwoord =
                http.post(
                        "/kamerwoo/dossiers/" + vragen + "/acties/trek-in",
                        "{\"reden\": \"Ingetrokken door het lid.\"}");
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);

        assertThat(suggesties(verzoek)).doesNotContain(vragen);
    }

    @Test
    void whenMoreThanAHundredComeIntoConsiderationTheNewestAreLookedAtAndThatIsSaid() {
        String eerste = vragen();
        for (int i = 0; i < 100; i++) {
            vragen("De gevolgen van de kou", "VWS", "2023-11-28");
        }
        String nieuwste = vragen();
        JsonNode antwoord = lees(verzoek);

        assertThat(ids(antwoord.path("suggesties"))).contains(nieuwste).doesNotContain(eerste);
        assertThat(antwoord.path("onvolledig").asText())
                .startsWith("Er is gekeken naar de honderd nieuwste")
                .endsWith("er zijn er meer.");
        assertThat(http.get(pad(verzoek), "en").json().path("onvolledig").asText())
                .startsWith("The newest hundred")
                .endsWith("there are more.");
    }

    @Test
    void badInputGetsAClearAnswer() {
        assertThat(http.post(pad(verzoek), "{}").status()).isEqualTo(400);
        assertThat(http.post(pad(verzoek), "{\"dossier\": 3}").status()).isEqualTo(400);
        assertThat(wijsAf(verzoek, verzoek, true).status()).isEqualTo(409);
        assertThat(http.post(pad(verzoek), "{\"dossier\": \"" + verzoek + "\"}").status())
                .isEqualTo(409);
        assertThat(
                        http.post(
                                        pad(verzoek),
                                        "{\"dossier\": \"%s\", \"afgewezen\": \"ja\"}"
                                                .formatted(vragen()))
                                .status())
                .isEqualTo(400);
        String niets = UUID.randomUUID().toString();
        assertThat(http.post(pad(verzoek), "{\"dossier\": \"" + niets + "\"}").status())
                .isEqualTo(404);
        assertThat(http.get(pad(niets)).status()).isEqualTo(404);
        assertThat(http.delete(pad(verzoek) + "/" + niets).status()).isEqualTo(404);
    }

    private Antwoord wijsAf(String dossier, String ander, boolean afgewezen) {
        return http.post(
                pad(dossier),
                "{\"dossier\": \"%s\", \"afgewezen\": %s}".formatted(ander, afgewezen));
    }

    private static byte[] nota() throws IOException {
        try (InputStream in =
                SamenhangHttpTest.class.getResourceAsStream(
                        "voorbeelden/nota-ter-ondertekening.txt")) {
            return in.readAllBytes();
        }
    }

    private static String pad(String dossier) {
        return "/kamerwoo/dossiers/" + dossier + "/samenhang";
    }

    private JsonNode lees(String dossier) {
        Antwoord antwoord = http.get(pad(dossier));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json();
    }

    private List<String> suggesties(String dossier) {
        return ids(lees(dossier).path("suggesties"));
    }

    private List<String> redenen(String dossier, String ander) {
        List<String> redenen = new ArrayList<>();
        met(lees(dossier).path("suggesties"), ander)
                .path("redenen")
                .forEach(reden -> redenen.add(reden.path("tekst").asText()));
        return redenen;
    }

    private static JsonNode met(JsonNode dossiers, String id) {
        for (JsonNode dossier : dossiers) {
            if (dossier.path("id").asText().equals(id)) {
                return dossier;
            }
        }
        throw new AssertionError("No " + id + " in " + dossiers);
    }

    private static List<String> ids(JsonNode dossiers) {
        List<String> ids = new ArrayList<>();
        dossiers.forEach(dossier -> ids.add(dossier.path("id").asText()));
        return ids;
    }
}

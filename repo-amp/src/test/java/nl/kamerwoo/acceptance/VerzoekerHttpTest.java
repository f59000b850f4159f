package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.UUID;

/** Who made a request, over HTTP. */
@Tag("http")
@ExtendWith(Platform.class)
class VerzoekerHttpTest {

    private final Http http;
    private final String naam = uniek("Aanvrager");
    private String dossier;

    VerzoekerHttpTest(Http http) {
        this.http = http;
    }

    @BeforeEach
    void dienIn() {
        dossier = maak("woo");
    }

    private String maak(String soort) {
        Antwoord antwoord =
                http.post(
                        "/kamerwoo/dossiers",
                        "{\"naam\": \"%s\", \"soort\": \"%s\"}".formatted(uniek(soort), soort));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return antwoord.json().path("id").asText();
    }

    private String pad() {
        return "/kamerwoo/dossiers/" + dossier + "/verzoeker";
    }

    private Antwoord leg() {
        return http.put(
                pad(), "{\"naam\": \"%s\", \"adres\": \"Plein 1\\nDen Haag\"}".formatted(naam));
    }

    @Test
    void whatIsToldIsKnown() {
        assertThat(leg().status()).isEqualTo(200);

        assertThat(http.get(pad()).json().path("naam").asText()).isEqualTo(naam);
        assertThat(http.get(pad()).json().path("adres").asText()).isEqualTo("Plein 1\nDen Haag");
        assertThat(http.get(pad()).json().has("hoedanigheid")).isFalse();
    }

    @Test
    void whatIsNotNamedStaysAndWhatIsNullGoes() {
        leg();
        Antwoord antwoord = http.put(pad(), "{\"adres\": null, \"hoedanigheid\": \"journalist\"}");

        assertThat(antwoord.json().path("naam").asText()).isEqualTo(naam);
        assertThat(antwoord.json().has("adres")).isFalse();
        assertThat(antwoord.json().path("hoedanigheid").asText()).isEqualTo("journalist");
    }

    @Test
    void whatIsForgottenIsNotKnownAnyMore() {
        leg();

        assertThat(http.delete(pad()).status()).isEqualTo(204);
        assertThat(http.get(pad()).status()).isEqualTo(404);
        assertThat(http.delete(pad()).status()).isEqualTo(204);
    }

    @Test
    void nobodyIsNoRequester() {
        Antwoord antwoord = http.put(pad(), "{\"naam\": \" \"}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(Loket.melding(antwoord))
                .contains("Geef de naam, het adres of de hoedanigheid van de verzoeker.");
    }

    @Test
    void aNameOfAWholePageIsRefused() {
        Antwoord antwoord =
                http.in("en").put(pad(), "{\"naam\": \"%s\"}".formatted("x".repeat(1001)));

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(Loket.melding(antwoord)).contains("naam may not be longer than 1,000");
    }

    @Test
    void whatIsNoTextIsRefused() {
        Antwoord antwoord = http.put(pad(), "{\"naam\": [\"" + naam + "\"]}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.tekst()).doesNotContain(naam);
    }

    @Test
    void onlyARequestHasARequester() {
        dossier = maak("kamervragen");
        assertThat(leg().status()).isEqualTo(404);

        dossier = UUID.randomUUID().toString();
        assertThat(leg().status()).isEqualTo(404);
    }

    @Test
    void nothingElseThatIsToldOfTheRequestNamesHim() {
        leg();

        for (String waar : new String[] {"", "/verloop", "/spoor", "/vragen"}) {
            Antwoord antwoord = http.get("/kamerwoo/dossiers/" + dossier + waar);
            assertThat(antwoord.status()).as(waar).isEqualTo(200);
            assertThat(antwoord.tekst()).as(waar).doesNotContain(naam);
        }
        assertThat(http.get("/kamerwoo/dossiers?aantal=500").tekst()).doesNotContain(naam);
        assertThat(http.get("/kamerwoo").tekst()).doesNotContain(naam);
    }
}

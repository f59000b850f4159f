package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A dossier of Kamervragen over HTTP, and what is done with its questions. */
record Vragendossier(Http http, String id) {

    /** As the Kamer sends them. */
    static final String VRAGEN =
            """
            2024Z20001
            (ingezonden 12 december 2024)

            Vragen van de leden Zandstra en De Wit (beiden D66) aan de Minister van Buitenlandse Zaken over het loket in Tangoria.

            1
            Bent u bekend met het bericht «Loket dicht»?

            2
            Wanneer sluit het loket in Tangoria?

            3
            Hoe ver moeten aanvragers reizen?
            """;

    /** As they are answered. */
    static final String ANTWOORDEN =
            """
            Antwoord van de Minister van Buitenlandse Zaken op vragen van de leden Zandstra en De Wit (beiden D66) over het loket in Tangoria (ingezonden 12 december 2024, 2024Z20001).

            Vraag 1
            Bent u bekend met het bericht «Loket dicht»?

            Antwoord
            Ja.

            Vraag 2
            Wanneer sluit het loket in Tangoria?

            Antwoord
            Het loket sluit op 1 mei. Daarna kan men terecht in Noordstad.

            Vraag 3
            Hoe ver moeten aanvragers reizen?

            Antwoord
            Ten hoogste tachtig kilometer.
            """;

    static Vragendossier nieuw(Http http) {
        Antwoord antwoord =
                http.post(
                        "/kamerwoo/dossiers",
                        "{\"naam\": \"" + uniek("vragen") + "\", \"soort\": \"kamervragen\"}");
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return new Vragendossier(http, antwoord.json().path("id").asText());
    }

    /** Files a document and waits until it has been read. */
    JsonNode leg(String naam, String tekst) {
        return loket().gelezen(id, naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    Loket loket() {
        return new Loket(http);
    }

    JsonNode json() {
        return http.get("/kamerwoo/dossiers/" + id).json();
    }

    JsonNode vragen() {
        Antwoord antwoord = http.get("/kamerwoo/dossiers/" + id + "/vragen");
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json().path("vragen");
    }

    JsonNode vraag(int nummer) {
        for (JsonNode vraag : vragen()) {
            if (vraag.path("nummer").asInt() == nummer) {
                return vraag;
            }
        }
        throw new AssertionError("There is no question " + nummer);
    }

    /** Changes a question; answers with what it is then. */
    JsonNode zet(int nummer, String json) {
        Antwoord antwoord = http.put(pad(nummer), json);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json();
    }

    String pad(int nummer) {
        return "/kamerwoo/vragen/" + vraag(nummer).path("id").asText();
    }

    String status(int nummer) {
        return vraag(nummer).path("afstemmingStatus").asText();
    }

    Antwoord leesIn(JsonNode stuk) {
        return http.post("/kamerwoo/stukken/" + stuk.path("id").asText() + "/vragen", "{}");
    }

    static List<String> teksten(JsonNode lijst) {
        List<String> teksten = new ArrayList<>();
        lijst.forEach(een -> teksten.add(een.asText()));
        return teksten;
    }
}

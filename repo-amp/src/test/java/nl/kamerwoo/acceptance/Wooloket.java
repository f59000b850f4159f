package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A request with the period of the seed, and its inventory as a client sees it. */
record Wooloket(Http http, String verzoek) {

    static Wooloket nieuw(Http http) {
        Antwoord antwoord =
                http.post(
                        "/kamerwoo/dossiers",
                        "{\"naam\": \"%s\", \"soort\": \"woo\", \"periodeVan\": \"2023-11-18\", \"periodeTot\": \"2023-11-27\"}"
                                .formatted(uniek("verzoek")));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return new Wooloket(http, antwoord.json().path("id").asText());
    }

    JsonNode regels() {
        Antwoord antwoord = http.get(pad(""));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json().path("regels");
    }

    Antwoord neemOp(String... stukken) {
        Antwoord antwoord =
                http.post(pad(""), "{\"stukken\":[\"" + String.join("\",\"", stukken) + "\"]}");
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord;
    }

    Antwoord oordeel(String json) {
        return http.post(pad("/oordelen"), json);
    }

    String stuk(String naam) {
        return stuk(naam, UUID.randomUUID().toString());
    }

    String stuk(String naam, String tekst) {
        Antwoord antwoord =
                new Loket(http)
                        .dienIn(
                                verzoek,
                                naam + UUID.randomUUID() + ".txt",
                                tekst.getBytes(StandardCharsets.UTF_8));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return antwoord.json().path("id").asText();
    }

    String pad(String rest) {
        return "/kamerwoo/dossiers/" + verzoek + "/inventaris" + rest;
    }
}

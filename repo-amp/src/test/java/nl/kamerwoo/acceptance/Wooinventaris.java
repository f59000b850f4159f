package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.kamerwoo.acceptance.Http.Antwoord;
import nl.kamerwoo.alfresco.pakket.Uitgepakt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A Woo request with documents on its inventory, as a client makes them. */
record Wooinventaris(Http http, String id, String map) {

    /** One with nothing on it, and a dossier for the documents that it asks for. */
    static Wooinventaris nieuw(Http http) {
        Loket loket = new Loket(http);
        Antwoord antwoord =
                http.post(
                        "/kamerwoo/dossiers",
                        "{\"naam\": \"%s\", \"soort\": \"woo\"}".formatted(uniek("verzoek")));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return new Wooinventaris(http, antwoord.json().path("id").asText(), loket.dossier());
    }

    String pad(String rest) {
        return "/kamerwoo/dossiers/" + id + rest;
    }

    /** Files a document and takes it in; gives its id. */
    String stuk(String naam, String inhoud) {
        JsonNode stuk = new Loket(http).gelezen(map, naam, inhoud.getBytes(StandardCharsets.UTF_8));
        return stuk.path("id").asText();
    }

    /** The number of the line of a document. */
    int regel(String stuk) {
        Antwoord antwoord = http.post(pad("/inventaris"), "{\"stukken\": [\"" + stuk + "\"]}");
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json().path("stukken").get(0).path("regel").asInt();
    }

    /** A document that is judged, and its line. */
    int beoordeeld(String naam, String inhoud, String oordeel) {
        int regel = regel(stuk(naam, inhoud));
        beoordeel(regel, oordeel);
        return regel;
    }

    void beoordeel(int regel, String oordeel) {
        String gronden = oordeel.matches("Deels.*|Niet.*") ? "\"5.1.2e\"" : "";
        Antwoord antwoord =
                http.post(
                        pad("/inventaris/oordelen"),
                        "{\"regels\": [%d], \"beoordeling\": \"%s\", \"gronden\": [%s]}"
                                .formatted(regel, oordeel, gronden));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
    }

    /** Changes a cell of a line, as a sheet that comes back does. */
    void wijzig(int regel, String kolom, String naar) {
        String json =
                new ObjectMapper()
                        .createObjectNode()
                        .put("regel", regel)
                        .put("kolom", kolom)
                        .put("van", "")
                        .put("naar", naar)
                        .toString();
        Antwoord antwoord =
                http.put(pad("/inventaris/wijzigingen"), "{\"wijzigingen\": [" + json + "]}");
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
    }

    void lak(String stuk, String inhoud) {
        Antwoord antwoord =
                http.bestand(
                        "/kamerwoo/stukken/" + stuk + "/gelakt",
                        "gelakt.txt",
                        inhoud.getBytes(StandardCharsets.UTF_8));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
    }

    Uitgepakt pakket() {
        return pakket("");
    }

    Uitgepakt pakket(String vraag) {
        HttpResponse<InputStream> antwoord = http.bestand(pad("/pakket" + vraag));
        try (InputStream in = antwoord.body()) {
            assertThat(antwoord.statusCode()).isEqualTo(200);
            return Uitgepakt.van(in);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}

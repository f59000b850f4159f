package nl.kamerwoo.bladen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.acceptance.Http;
import nl.kamerwoo.acceptance.Http.Antwoord;
import nl.kamerwoo.acceptance.Loket;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What there is to be seen on a page: dossiers of one directorate that nobody else has. */
record Bladzaak(Http http, String directie) {

    /** What a page must never take for anything but text. */
    static final String VIJANDIG =
            "<img src=x onerror=alert(1)> \"aanhaling\" </script><script>alert(2)</script>";

    static Bladzaak nieuw(Http http) {
        return new Bladzaak(
                http, "Directie" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
    }

    /** What a request and a set of questions must have in common. */
    ObjectNode verzoekOver(String van, String tot) {
        ObjectNode json = json().put("periodeVan", van).put("periodeTot", tot);
        json.putArray("trefwoorden").add(directie);
        json.putArray("betrokkenMinisteries").add("OCW");
        return json;
    }

    /** The same of the questions; their subject has to hold the word. */
    static ObjectNode vragenAan(String ministerie) {
        ObjectNode json = json();
        json.putArray("gerichtAan").add(ministerie);
        return json;
    }

    String woo(String onderwerp, String ontvangen) {
        return woo(onderwerp, ontvangen, json());
    }

    String woo(String onderwerp, String ontvangen, ObjectNode meer) {
        return maak("woo", onderwerp, meer.put("ontvangen", ontvangen));
    }

    String kamervragen(String onderwerp, String ingezonden) {
        return kamervragen(onderwerp, ingezonden, json());
    }

    String kamervragen(String onderwerp, String ingezonden, ObjectNode meer) {
        return maak("kamervragen", onderwerp, meer.put("ingezonden", ingezonden));
    }

    private String maak(String soort, String onderwerp, ObjectNode json) {
        json.put("soort", soort);
        json.put("naam", soort + " " + UUID.randomUUID());
        json.put("onderwerp", onderwerp);
        json.put("directie", directie);
        return id(http.post("/kamerwoo/dossiers", json.toString()), 201);
    }

    static ObjectNode json() {
        return new ObjectMapper().createObjectNode();
    }

    /** Files a document and waits until it has been read. */
    JsonNode leg(String dossier, String naam, String tekst) {
        return new Loket(http).gelezen(dossier, naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** A mail of a day, with this subject. */
    JsonNode mail(String dossier, String dag, String onderwerp) {
        String tekst =
                """
                From: Jan Jansen <j.jansen@minocw.example>
                To: Piet Pieters <p.pieters@minbzk.example>
                Subject: %s
                Date: %s 10:00:00 +0100
                Message-ID: <%s@minocw.example>
                Content-Type: text/plain; charset=UTF-8

                Over de toegang tot het internet. %s
                """
                        .formatted(onderwerp, dag, UUID.randomUUID(), UUID.randomUUID());
        return leg(dossier, "mail-" + UUID.randomUUID() + ".eml", tekst);
    }

    /** Takes a document in as a line of the inventory of a request. */
    void neemOp(String verzoek, JsonNode stuk) {
        String json = "{\"stukken\": [\"" + stuk.path("id").asText() + "\"]}";
        assertThat(http.post(inventaris(verzoek, ""), json).status()).isEqualTo(200);
    }

    /** The lines of the inventory of a request. */
    JsonNode regels(String verzoek) {
        return http.get(inventaris(verzoek, "")).json().path("regels");
    }

    static String inventaris(String verzoek, String rest) {
        return "/kamerwoo/dossiers/" + verzoek + "/inventaris" + rest;
    }

    /** The nota that everybody knows. */
    static String nota() {
        String plek = "/nl/kamerwoo/acceptance/voorbeelden/nota-ter-ondertekening.txt";
        try (InputStream in = Bladzaak.class.getResourceAsStream(plek)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    void wijzig(String dossier, ObjectNode json) {
        id(http.put("/kamerwoo/dossiers/" + dossier, json.toString()), 200);
    }

    private static String id(Antwoord antwoord, int status) {
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(status);
        return antwoord.json().path("id").asText();
    }
}

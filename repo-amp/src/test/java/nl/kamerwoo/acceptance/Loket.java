package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

/** What a client does over and over, made short. */
public record Loket(Http http) {

    /** A new dossier. */
    public String dossier() {
        return dossier(uniek("dossier"), "");
    }

    public String dossier(String naam, String onderwerp) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("naam", naam).put("onderwerp", onderwerp);
        Antwoord antwoord = http.post("/kamerwoo/dossiers", json.toString());
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return antwoord.json().path("id").asText();
    }

    public Antwoord dienIn(String dossier, String naam, byte[] inhoud, String... velden) {
        return http.bestand("/kamerwoo/dossiers/" + dossier + "/stukken", naam, inhoud, velden);
    }

    /** Files a document and waits until it has been read, or reading it was tried in vain. */
    public JsonNode gelezen(String dossier, String naam, byte[] inhoud) {
        Antwoord antwoord = dienIn(dossier, naam, inhoud);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return gelezen(antwoord.json().path("id").asText());
    }

    public JsonNode gelezen(String stuk) {
        return Geduld.tot(
                () -> stuk(stuk), json -> !json.path("leesstatus").asText().equals("te lezen"));
    }

    public JsonNode stuk(String id) {
        Antwoord antwoord = http.get("/kamerwoo/stukken/" + id);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json();
    }

    /** What a refusal says to the user. */
    static String melding(Antwoord antwoord) {
        return antwoord.json().path("message").asText();
    }
}

package nl.kamerwoo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.acceptance.Http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Does what a policy officer does, over the module's own web scripts. */
final class Dossierklant {

    private static final Duration GEDULD = Duration.ofMinutes(2);

    private final Http http;

    Dossierklant(Http http) {
        this.http = http;
    }

    /** Makes a dossier and gives its id. */
    String maakDossier(String naam, String onderwerp) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("naam", naam).put("onderwerp", onderwerp).put("soort", "kamervragen");
        return goed(http.post("/kamerwoo/dossiers", json.toString())).path("id").asText();
    }

    /** Files a document and waits until it has been read. */
    JsonNode dien(String dossier, Path bestand) throws IOException {
        JsonNode stuk =
                goed(
                        http.bestand(
                                "/kamerwoo/dossiers/" + dossier + "/stukken",
                                bestand.getFileName().toString(),
                                Files.readAllBytes(bestand)));
        Instant einde = Instant.now().plus(GEDULD);
        while (stuk.path("leesstatus").asText().equals("te lezen")
                && Instant.now().isBefore(einde)) {
            rust();
            stuk = goed(http.get("/kamerwoo/stukken/" + stuk.path("id").asText(), "nl"));
        }
        return stuk;
    }

    private static JsonNode goed(Http.Antwoord antwoord) {
        if (antwoord.status() >= 300) {
            throw new IllegalStateException(antwoord.status() + ": " + antwoord.tekst());
        }
        return antwoord.json();
    }

    private static void rust() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestoord);
        }
    }
}

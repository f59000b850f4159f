package nl.kamerwoo.alfresco.handtekening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.handtekening.Handtekening;
import nl.kamerwoo.handtekening.Handtekening.Dekking;
import nl.kamerwoo.handtekening.Oordeel;
import nl.kamerwoo.handtekening.Reden;
import nl.kamerwoo.handtekening.Tijdsoort;
import nl.kamerwoo.handtekening.Uitkomst;
import nl.kamerwoo.handtekening.Vertrouwen;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** What was found of a signature, as it is kept with the document: for every language. */
final class Handtekeningcode {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Handtekeningcode() {}

    static String van(Handtekening handtekening) {
        Oordeel oordeel = handtekening.oordeel();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("uitkomst", oordeel.uitkomst().name());
        json.put("dekking", handtekening.dekking().name());
        json.put("reden", oordeel.reden().name());
        json.put("ondertekenaar", oordeel.ondertekenaar());
        json.put("organisatie", oordeel.organisatie());
        json.put("uitgever", oordeel.uitgever());
        oordeel.tijd().ifPresent(tijd -> json.put("tijd", tijd.toString()));
        json.put("tijdsoort", oordeel.tijdsoort().name());
        json.put("vertrouwen", oordeel.vertrouwen().name());
        return json.toString();
    }

    /** Nothing of what another version of the module wrote in a way that this one does not know. */
    static Optional<Handtekening> lees(String code) {
        try {
            JsonNode json = MAPPER.readTree(code);
            return Optional.of(
                    new Handtekening(oordeel(json), Dekking.valueOf(tekst(json, "dekking"))));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException onbekend) {
            return Optional.empty();
        }
    }

    private static Oordeel oordeel(JsonNode json) {
        return new Oordeel(
                Uitkomst.valueOf(tekst(json, "uitkomst")),
                Reden.valueOf(tekst(json, "reden")),
                tekst(json, "ondertekenaar"),
                tekst(json, "organisatie"),
                tekst(json, "uitgever"),
                Optional.of(tekst(json, "tijd"))
                        .filter(tijd -> !tijd.isEmpty())
                        .map(Instant::parse),
                Tijdsoort.valueOf(tekst(json, "tijdsoort")),
                Vertrouwen.valueOf(tekst(json, "vertrouwen")));
    }

    private static String tekst(JsonNode json, String naam) {
        return json.path(naam).asText();
    }
}

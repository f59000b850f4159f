package nl.kamerwoo.alfresco.vragen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.afstemming.Tekstcontrole;
import nl.kamerwoo.afstemming.Tekstcontrole.Plek;
import nl.kamerwoo.kamervragen.Segment;
import nl.kamerwoo.kamervragen.Verschil;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The outcome of the word-for-word check as it is kept with a question. */
public final class TekstcontroleJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TekstcontroleJson() {}

    static String schrijf(List<Tekstcontrole> controles) {
        ArrayNode lijst = MAPPER.createArrayNode();
        for (Tekstcontrole controle : controles) {
            ObjectNode json = lijst.addObject();
            json.put("plek", controle.plek().naam());
            json.put("bron", controle.bron());
            controle.verschil().ifPresent(verschil -> json.set("verschil", verschil(verschil)));
        }
        return lijst.toString();
    }

    private static ObjectNode verschil(Verschil verschil) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("weggelaten", verschil.weggelaten());
        json.put("toegevoegd", verschil.toegevoegd());
        json.put("leestekens", verschil.leestekens());
        // Equal texts are told apart from nothing: their one piece is the agreed text itself.
        if (!verschil.gelijk()) {
            json.set("segmenten", segmenten(verschil));
        }
        return json;
    }

    /** The pieces of a difference, for who shows it. */
    public static ArrayNode segmenten(Verschil verschil) {
        ArrayNode segmenten = MAPPER.createArrayNode();
        for (Segment segment : verschil.segmenten()) {
            segmenten
                    .addObject()
                    .put("soort", segment.soort().name().toLowerCase(Locale.ROOT))
                    .put("tekst", segment.tekst());
        }
        return segmenten;
    }

    /** What {@link #schrijf} wrote; nothing where nothing was written. */
    public static List<Tekstcontrole> lees(String json) {
        if (json.isEmpty()) {
            return List.of();
        }
        try {
            List<Tekstcontrole> controles = new ArrayList<>();
            MAPPER.readTree(json).forEach(een -> controles.add(controle(een)));
            return controles;
        } catch (JsonProcessingException geenJson) {
            throw new IllegalStateException("kw:tekstcontroles holds no JSON", geenJson);
        }
    }

    private static Tekstcontrole controle(JsonNode json) {
        return new Tekstcontrole(
                Plek.valueOf(json.path("plek").asText().toUpperCase(Locale.ROOT)),
                json.path("bron").asText(),
                json.has("verschil")
                        ? Optional.of(gelezenVerschil(json.path("verschil")))
                        : Optional.empty());
    }

    private static Verschil gelezenVerschil(JsonNode json) {
        List<Segment> segmenten = new ArrayList<>();
        for (JsonNode segment : json.path("segmenten")) {
            segmenten.add(
                    new Segment(
                            Segment.Soort.valueOf(
                                    segment.path("soort").asText().toUpperCase(Locale.ROOT)),
                            segment.path("tekst").asText()));
        }
        return new Verschil(
                segmenten,
                json.path("weggelaten").asInt(),
                json.path("toegevoegd").asInt(),
                json.path("leestekens").asInt());
    }
}

package nl.kamerwoo.alfresco.lezen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.lezen.Leesstatus;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something to tell about what was read in a document. It is stored as a key and its arguments, so
 * that everybody reads it in his own language.
 *
 * @param sleutel of the text in the message bundles
 * @param regel the line of the document that it is about, from 1; 0 when it is about no line
 */
public record Leesbericht(String sleutel, List<String> waarden, int regel) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Leesbericht {
        waarden = List.copyOf(waarden);
    }

    public static Leesbericht van(String sleutel, String... waarden) {
        return new Leesbericht(sleutel, List.of(waarden), 0);
    }

    /** In the language of whoever is served; so is an argument that is itself a key. */
    public String tekst() {
        return Melding.tekst(sleutel, waarden.stream().map(Leesbericht::vertaald).toArray());
    }

    private static String vertaald(String waarde) {
        return waarde.startsWith("kamerwoo.") ? Melding.tekst(waarde) : waarde;
    }

    /**
     * All there is to tell about a document: what is stored with it, and that it has no date while
     * it is so. A search by date would pass it over, so nobody may think that it has one.
     */
    public static List<Leesbericht> van(Map<QName, Serializable> eigenschappen) {
        List<Leesbericht> berichten = new ArrayList<>(opgeslagen(eigenschappen));
        boolean gelezen =
                Leesstatus.van((String) eigenschappen.get(KamerwooModel.PROP_LEESSTATUS))
                        != Leesstatus.TE_LEZEN;
        if (gelezen && eigenschappen.get(KamerwooModel.PROP_DATUM) == null) {
            berichten.add(van("kamerwoo.lezen.geen-datum"));
        }
        return berichten;
    }

    /** Those that are stored with a document. */
    static List<Leesbericht> opgeslagen(Map<QName, Serializable> eigenschappen) {
        Serializable opgeslagen = eigenschappen.get(KamerwooModel.PROP_LEESBERICHTEN);
        if (opgeslagen == null) {
            return List.of();
        }
        try {
            List<Leesbericht> berichten = new ArrayList<>();
            MAPPER.readTree(opgeslagen.toString()).forEach(json -> berichten.add(lees(json)));
            return berichten;
        } catch (JsonProcessingException geenJson) {
            throw new IllegalStateException("kw:leesberichten holds no JSON", geenJson);
        }
    }

    static String schrijf(List<Leesbericht> berichten) {
        ArrayNode lijst = MAPPER.createArrayNode();
        for (Leesbericht bericht : berichten) {
            ObjectNode json = lijst.addObject().put("sleutel", bericht.sleutel());
            bericht.waarden().forEach(json.putArray("waarden")::add);
            json.put("regel", bericht.regel());
        }
        return lijst.toString();
    }

    private static Leesbericht lees(JsonNode json) {
        List<String> waarden = new ArrayList<>();
        json.path("waarden").forEach(waarde -> waarden.add(waarde.asText()));
        return new Leesbericht(json.path("sleutel").asText(), waarden, json.path("regel").asInt());
    }
}

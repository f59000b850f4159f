package nl.kamerwoo.alfresco.lezen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.kamervragen.Setvelden;
import nl.kamerwoo.nota.Notavelden;
import nl.kamerwoo.stempel.Stempel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stamps as they are kept on the document, in {@code kw:stempels}. */
public final class StempelJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The keys of values that are days. */
    private static final Set<String> DAGEN =
            Set.of(Notavelden.DATUM, Setvelden.INGEZONDEN, Setvelden.BEANTWOORD);

    private StempelJson() {}

    public static String schrijf(Map<String, Stempel> stempels) {
        ObjectNode json = MAPPER.createObjectNode();
        stempels.forEach(
                (sleutel, stempel) -> {
                    ObjectNode een = json.putObject(sleutel);
                    if (stempel.waarde() instanceof List<?> lijst) {
                        ArrayNode waarden = een.putArray("waarde");
                        lijst.forEach(waarde -> waarden.add(String.valueOf(waarde)));
                    } else {
                        een.put("waarde", String.valueOf(stempel.waarde()));
                    }
                    een.put("plaats", stempel.plaats());
                    een.put("regel", stempel.regel());
                    een.put("versie", stempel.versie());
                    if (!stempel.bron().isEmpty()) {
                        een.put("bron", stempel.bron());
                    }
                });
        return json.toString();
    }

    /** What {@link #schrijf} wrote; nothing where nothing was written. */
    public static Map<String, Stempel> lees(String json) {
        Map<String, Stempel> stempels = new LinkedHashMap<>();
        if (json == null || json.isBlank()) {
            return stempels;
        }
        try {
            MAPPER.readTree(json)
                    .fields()
                    .forEachRemaining(
                            veld ->
                                    stempels.put(
                                            veld.getKey(),
                                            stempel(veld.getKey(), veld.getValue())));
            return stempels;
        } catch (JsonProcessingException geenJson) {
            throw new IllegalStateException("kw:stempels holds no JSON", geenJson);
        }
    }

    private static Stempel stempel(String sleutel, JsonNode json) {
        return new Stempel(
                waarde(sleutel, json.path("waarde")),
                json.path("plaats").asText(),
                json.path("regel").asInt(),
                json.path("versie").asText(),
                json.path("bron").asText());
    }

    private static Object waarde(String sleutel, JsonNode json) {
        if (json.isArray()) {
            List<String> waarden = new ArrayList<>();
            json.forEach(waarde -> waarden.add(waarde.asText()));
            return List.copyOf(waarden);
        }
        return DAGEN.contains(sleutel) ? LocalDate.parse(json.asText()) : json.asText();
    }
}

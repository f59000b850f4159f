package nl.kamerwoo.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The description of the module's web scripts. */
public final class OpenApi {

    private static final String BESTAND = "/alfresco/module/kamerwoo-repo/openapi.yaml";

    private final JsonNode api;

    private OpenApi(JsonNode api) {
        this.api = api;
    }

    public static OpenApi beschrijving() {
        try (InputStream in = OpenApi.class.getResourceAsStream(BESTAND)) {
            Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new OpenApi(new ObjectMapper().valueToTree(yaml));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    public JsonNode json() {
        return api;
    }

    /** What a reference within the description points to; anything else is itself. */
    public JsonNode vind(JsonNode deel) {
        return deel.has("$ref") ? api.at(deel.path("$ref").asText().substring(1)) : deel;
    }

    /** What of an answer is not as its schema says; nothing when all is well. */
    List<String> afwijkingen(JsonNode antwoord, String schema) {
        List<String> afwijkingen = new ArrayList<>();
        houd(antwoord, api.at("/components/schemas/" + schema), schema, afwijkingen);
        return afwijkingen;
    }

    private void houd(JsonNode waarde, JsonNode deel, String plaats, List<String> afwijkingen) {
        JsonNode schema = vind(deel);
        Map<String, JsonNode> velden = velden(schema);
        if (!velden.isEmpty()) {
            object(waarde, schema, velden, plaats, afwijkingen);
        } else if (!isVan(waarde, schema)) {
            afwijkingen.add(plaats + " is " + waarde);
        }
        if (waarde.isArray()) {
            waarde.forEach(een -> houd(een, schema.path("items"), plaats + "[]", afwijkingen));
        }
    }

    private void object(
            JsonNode waarde,
            JsonNode schema,
            Map<String, JsonNode> velden,
            String plaats,
            List<String> afwijkingen) {
        verplicht(schema).stream()
                .filter(naam -> !waarde.has(naam))
                .forEach(naam -> afwijkingen.add(plaats + "." + naam + " is missing"));
        waarde.fields()
                .forEachRemaining(
                        veld -> {
                            String waar = plaats + "." + veld.getKey();
                            if (velden.containsKey(veld.getKey())) {
                                JsonNode van = velden.get(veld.getKey());
                                houd(veld.getValue(), van, waar, afwijkingen);
                            } else {
                                afwijkingen.add(waar + " is not described");
                            }
                        });
    }

    private Map<String, JsonNode> velden(JsonNode schema) {
        Map<String, JsonNode> velden = new TreeMap<>();
        schema.path("allOf").forEach(deel -> velden.putAll(velden(vind(deel))));
        schema.path("properties")
                .fields()
                .forEachRemaining(v -> velden.put(v.getKey(), v.getValue()));
        return velden;
    }

    private List<String> verplicht(JsonNode schema) {
        List<String> verplicht = new ArrayList<>();
        schema.path("allOf").forEach(deel -> verplicht.addAll(verplicht(vind(deel))));
        schema.path("required").forEach(naam -> verplicht.add(naam.asText()));
        return verplicht;
    }

    private static boolean isVan(JsonNode waarde, JsonNode schema) {
        boolean soort =
                switch (schema.path("type").asText()) {
                    case "string" -> waarde.isTextual();
                    case "integer" -> waarde.isIntegralNumber();
                    case "boolean" -> waarde.isBoolean();
                    case "array" -> waarde.isArray();
                    case "object" -> waarde.isObject();
                    default -> false;
                };
        boolean dag =
                !schema.path("format").asText().equals("date")
                        || waarde.asText().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        return soort && dag && isEen(waarde, schema.path("enum"));
    }

    private static boolean isEen(JsonNode waarde, JsonNode toegestaan) {
        boolean gevonden = toegestaan.isEmpty();
        for (JsonNode een : toegestaan) {
            gevonden |= een.equals(waarde);
        }
        return gevonden;
    }
}

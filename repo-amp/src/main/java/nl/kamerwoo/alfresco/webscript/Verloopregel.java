package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits and what was decided, in the words of the page. */
final class Verloopregel {

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");

    private Verloopregel() {}

    /**
     * @param stand as {@link Verloopweergave} gives it
     */
    static Map<String, Object> van(JsonNode stand) {
        List<Map<String, Object>> open = new ArrayList<>();
        stand.path("taken").forEach(taak -> open.add(taak(taak)));
        List<Map<String, Object>> verloop = new ArrayList<>();
        stand.path("verloop").forEach(handeling -> verloop.add(handeling(handeling)));
        return Map.of("open", open, "verloop", verloop);
    }

    private static Map<String, Object> taak(JsonNode json) {
        Map<String, Object> taak = new HashMap<>();
        taak.put("stap", stap(json));
        taak.put("betreft", json.path("betreft").asText());
        taak.put("eigenaar", naam(json, "eigenaar"));
        if (json.has("gereedOp")) {
            LocalDate dag = LocalDate.parse(json.path("gereedOp").asText());
            taak.put("dag", dag.toString());
            taak.put("gereedOp", Dagtekst.van(dag));
        }
        return taak;
    }

    private static Map<String, Object> handeling(JsonNode json) {
        var op = OffsetDateTime.parse(json.path("op").asText()).atZoneSameInstant(Datums.NEDERLAND);
        return Map.of(
                "stap", json.has("stap") ? stap(json) : "",
                "besluit",
                        Melding.tekst(
                                "listconstraint.kw_besluiten." + json.path("besluit").asText()),
                "door", naam(json, "door"),
                "tijdstip", json.path("op").asText(),
                "wanneer", Dagtekst.van(op.toLocalDate()) + " " + TIJD.format(op),
                "reden", json.path("reden").asText(),
                "betreft", json.path("betreft").asText());
    }

    /** What a user is called, or else his user name. */
    private static String naam(JsonNode json, String wie) {
        return json.path(wie + "Naam").asText(json.path(wie).asText());
    }

    private static String stap(JsonNode json) {
        return Melding.tekst("kamerwoo.stap." + json.path("stap").asText());
    }
}

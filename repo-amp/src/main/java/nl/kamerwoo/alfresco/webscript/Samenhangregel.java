package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a dossier hangs together with, or may, as lines on the page. */
final class Samenhangregel {

    private Samenhangregel() {}

    /**
     * @param samenhang as {@link Samenhangweergave} gives it
     */
    static Map<String, Object> van(JsonNode samenhang) {
        return Map.of(
                "gekoppeld", regels(samenhang.path("gekoppeld")),
                "mogelijk", regels(samenhang.path("suggesties")));
    }

    private static List<Map<String, Object>> regels(JsonNode dossiers) {
        List<Map<String, Object>> regels = new ArrayList<>();
        for (JsonNode dossier : dossiers) {
            List<String> redenen = new ArrayList<>();
            dossier.path("redenen").forEach(reden -> redenen.add(reden.path("tekst").asText()));
            regels.add(
                    Map.of(
                            "naam", dossier.path("naam").asText(),
                            "referentie", dossier.path("referentie").asText(),
                            "onderwerp", dossier.path("onderwerp").asText(),
                            "redenen", redenen));
        }
        return regels;
    }
}

package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.Melding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The term of a dossier as a line on the page. */
final class Termijnregel {

    private Termijnregel() {}

    /**
     * @param termijn as {@link Termijnweergave} gives it
     */
    static Map<String, Object> van(JsonNode termijn) {
        String toestand = termijn.path("toestand").asText();
        String dag = termijn.path("einde").asText();
        Map<String, Object> regel = new HashMap<>();
        regel.put("klasse", toestand.replace(' ', '-'));
        regel.put(
                "toestand",
                Melding.tekst(
                        "kamerwoo.termijn.toestand."
                                + toestand.toUpperCase(Locale.ROOT).replace(' ', '_')));
        regel.put("dag", dag);
        regel.put("einde", Dagtekst.van(LocalDate.parse(dag)));
        if (!termijn.has("afgedaan")) {
            regel.put("over", over(termijn.path("dagenOver").asInt()));
        }
        regel.put("stappen", stappen(termijn.path("stappen")));
        regel.put("ingebrekestelling", ingebrekestelling(termijn.path("ingebrekestelling")));
        return regel;
    }

    private static String over(int dagen) {
        if (dagen == 0) {
            return Melding.tekst("kamerwoo.termijn.vandaag");
        }
        return dagen > 0
                ? Melding.tekst("kamerwoo.termijn.over", dagen)
                : Melding.tekst("kamerwoo.termijn.voorbij", -dagen);
    }

    private static List<String> ingebrekestelling(JsonNode json) {
        List<String> zinnen = new ArrayList<>();
        json.path("stappen").forEach(zin -> zinnen.add(zin.asText()));
        return zinnen;
    }

    private static List<Map<String, String>> stappen(JsonNode stappen) {
        List<Map<String, String>> regels = new ArrayList<>();
        for (JsonNode stap : stappen) {
            regels.add(
                    Map.of(
                            "tekst", stap.path("tekst").asText(),
                            "regel", stap.path("regel").asText()));
        }
        return regels;
    }
}

package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.Melding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A question as a line of the page, and below it what differs word by word. */
final class Vraagregel {

    private Vraagregel() {}

    /**
     * @param vraag of {@link Vraagweergave#vraag}
     * @param verschil of {@link Vraagweergave#verschil}
     */
    static Map<String, Object> van(JsonNode vraag, JsonNode verschil) {
        Map<String, Object> regel = new HashMap<>();
        regel.put("nummer", vraag.path("nummer").asText());
        regel.put("vraag", vraag.path("vraagtekst").asText());
        regel.put("antwoord", vraag.path("antwoordtekst").asText());
        regel.put("ministerie", vraag.path("coordinerendMinisterie").asText());
        regel.put("onverkort", vraag.path("onverkort").asBoolean());
        String klasse = vraag.path("afstemmingStatus").asText("niet nodig").replace(' ', '-');
        regel.put("klasse", klasse);
        regel.put("status", Melding.tekst("kamerwoo.status." + klasse));
        regel.put("verschillen", verschillen(verschil));
        return regel;
    }

    private static List<Map<String, Object>> verschillen(JsonNode verschil) {
        List<Map<String, Object>> verschillen = new ArrayList<>();
        for (JsonNode controle : verschil.path("controles")) {
            if (!controle.path("gelijk").asBoolean()) {
                verschillen.add(
                        verschil("kamerwoo.plek." + controle.path("plek").asText(), controle));
            }
        }
        for (JsonNode tekst : verschil.path("metDeHand")) {
            verschillen.add(verschil("kamerwoo.met-de-hand." + tekst.path("veld").asText(), tekst));
        }
        return verschillen;
    }

    private static Map<String, Object> verschil(String plek, JsonNode json) {
        List<Map<String, Object>> segmenten = new ArrayList<>();
        for (JsonNode segment : json.path("segmenten")) {
            segmenten.add(
                    Map.of(
                            "soort", segment.path("soort").asText(),
                            "tekst", segment.path("tekst").asText()));
        }
        return Map.of(
                "plek", Melding.tekst(plek),
                "samenvatting", json.path("samenvatting").asText(),
                "segmenten", segmenten);
    }
}

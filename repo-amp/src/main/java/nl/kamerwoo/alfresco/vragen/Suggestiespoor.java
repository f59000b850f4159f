package nl.kamerwoo.alfresco.vragen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.kamerwoo.alfresco.spoor.Spoorschrijver;
import nl.kamerwoo.alfresco.vragen.Suggestieovername.Overgenomen;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorsoort;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the trail what a person did with what a nota suggests: one line each time. */
public final class Suggestiespoor {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Spoorschrijver spoor;

    public Suggestiespoor(Spoorschrijver spoor) {
        this.spoor = spoor;
    }

    /**
     * @param geschreven what was written, by the kind of value
     * @param uitkomst what became of each question: also who had it already is told
     */
    void overgenomen(NodeRef nota, Map<String, List<String>> geschreven, Overgenomen uitkomst) {
        Map<String, List<String>> wat = new LinkedHashMap<>(geschreven);
        if (geschreven.isEmpty() && !uitkomst.overgenomen().isEmpty()) {
            uitkomst.overgenomen()
                    .forEach(nummer -> onthoud(wat, "stondErAl", String.valueOf(nummer)));
        }
        uitkomst.bezet()
                .forEach((nummer, ministerie) -> onthoud(wat, "bezet", nummer + " " + ministerie));
        uitkomst.ontbreekt().forEach(nummer -> onthoud(wat, "ontbreekt", String.valueOf(nummer)));
        schrijf(Spoorsoort.OVERNAME, nota, wat);
    }

    /**
     * @param suggesties as they stand on the nota
     */
    void afgewezen(NodeRef nota, String suggesties) {
        Map<String, List<String>> wat = new LinkedHashMap<>();
        lees(suggesties).forEach(suggestie -> vertel(wat, suggestie));
        schrijf(Spoorsoort.AFWIJZING, nota, wat);
    }

    /** In the same words as what is taken over, so that the two can be laid side by side. */
    private static void vertel(Map<String, List<String>> wat, JsonNode suggestie) {
        switch (suggestie.path("soort").asText()) {
            case "coordinatie" -> {
                String ministerie = suggestie.path("ministerie").asText();
                List<String> nummers = teksten(suggestie.path("vragen"));
                for (String nummer : nummers.isEmpty() ? List.of("") : nummers) {
                    onthoud(wat, "coordinerendMinisterie", (nummer + " " + ministerie).strip());
                }
                if (suggestie.path("onverkort").asBoolean()) {
                    nummers.forEach(nummer -> onthoud(wat, "onverkort", nummer));
                }
            }
            case "overleg" -> onthoud(wat, "overleg", suggestie.path("overleg").asText());
            default ->
                    teksten(suggestie.path("ministeries"))
                            .forEach(ministerie -> onthoud(wat, "wooverzoek", ministerie));
        }
    }

    private static List<String> teksten(JsonNode lijst) {
        List<String> teksten = new ArrayList<>();
        lijst.forEach(een -> teksten.add(een.asText()));
        return teksten;
    }

    static void onthoud(Map<String, List<String>> wat, String sleutel, String waarde) {
        wat.computeIfAbsent(sleutel, nieuw -> new ArrayList<>()).add(waarde);
    }

    private void schrijf(Spoorsoort soort, NodeRef nota, Map<String, List<String>> wat) {
        Map<String, Gegeven> gegevens = new LinkedHashMap<>();
        wat.forEach((sleutel, waarden) -> gegevens.put(sleutel, Gegeven.van(waarden)));
        spoor.schrijf(soort, nota, gegevens);
    }

    private static JsonNode lees(String suggesties) {
        try {
            return MAPPER.readTree(suggesties);
        } catch (JsonProcessingException geenJson) {
            throw new IllegalStateException("kw:suggesties holds no JSON", geenJson);
        }
    }
}

package nl.kamerwoo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.lezen.StukWaarden;
import nl.kamerwoo.nota.Notavelden;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of {@code demo.json}: what was found in the file, by key. A reference that was issued
 * did not come from the file: it is told apart, as {@code uitgegevenReferentie}.
 */
final class Stempelregel {

    private Stempelregel() {}

    static ObjectNode van(String bestand, JsonNode stuk) {
        ObjectNode regel = new ObjectMapper().createObjectNode();
        ObjectNode oorsprong = new ObjectMapper().createObjectNode();
        regel.put("file", bestand);
        for (String sleutel : sleutels()) {
            String bron = sleutel.equals(Notavelden.REFERENTIE) ? StukWaarden.KENMERK : sleutel;
            if (stuk.has(bron)) {
                regel.set(sleutel, stuk.get(bron));
                oorsprong.set(sleutel, oorsprong(bron, stuk));
            }
        }
        if (isUitgegeven(stuk)) {
            regel.set("uitgegevenReferentie", stuk.get(Notavelden.REFERENTIE));
        }
        regel.put("leesstatus", stuk.path("leesstatus").asText());
        regel.set("oorsprong", oorsprong);
        return regel;
    }

    private static List<String> sleutels() {
        List<String> sleutels = new ArrayList<>(Notavelden.SLEUTELS);
        sleutels.add("secties");
        sleutels.add("suggesties");
        return sleutels;
    }

    private static boolean isUitgegeven(JsonNode stuk) {
        return stuk.path("herkomst").path(Notavelden.REFERENTIE).asText().equals("uitgegeven");
    }

    private static JsonNode oorsprong(String sleutel, JsonNode stuk) {
        JsonNode eigen = stuk.path("oorsprong").path(sleutel);
        return eigen.isMissingNode() ? stuk.path(sleutel).path(0).path("oorsprong") : eigen;
    }
}

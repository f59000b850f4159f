package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.Melding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A suggestion as a sentence. */
final class Suggestietekst {

    private Suggestietekst() {}

    static String van(JsonNode suggestie) {
        return switch (suggestie.path("soort").asText()) {
            case "coordinatie" -> coordinatie(suggestie);
            case "overleg" ->
                    Melding.tekst("kamerwoo.suggestie.overleg", suggestie.path("overleg").asText());
            default -> wooverzoek(suggestie);
        };
    }

    private static String coordinatie(JsonNode suggestie) {
        String soort = suggestie.path("onverkort").asBoolean() ? "onverkort" : "coordinatie";
        return Melding.tekst(
                "kamerwoo.suggestie." + soort,
                suggestie.path("ministerie").asText(),
                opsomming(suggestie.path("vragen")),
                suggestie.path("vragen").size());
    }

    private static String wooverzoek(JsonNode suggestie) {
        List<String> delen = new ArrayList<>();
        delen.add(
                Melding.tekst(
                        "kamerwoo.suggestie.wooverzoek", opsomming(suggestie.path("ministeries"))));
        dag(suggestie, "periodeVan", delen);
        dag(suggestie, "periodeTot", delen);
        if (suggestie.has("behandelaar")) {
            delen.add(
                    Melding.tekst(
                            "kamerwoo.suggestie.behandelaar",
                            suggestie.path("behandelaar").asText()));
        }
        return String.join(", ", delen);
    }

    private static void dag(JsonNode suggestie, String sleutel, List<String> delen) {
        if (suggestie.has(sleutel)) {
            LocalDate dag = LocalDate.parse(suggestie.path(sleutel).asText());
            delen.add(Melding.tekst("kamerwoo.suggestie." + sleutel, Dagtekst.van(dag)));
        }
    }

    private static String opsomming(JsonNode waarden) {
        List<String> teksten = new ArrayList<>();
        waarden.forEach(waarde -> teksten.add(waarde.asText()));
        int laatste = teksten.size() - 1;
        return laatste < 1
                ? String.join("", teksten)
                : Melding.tekst(
                        "kamerwoo.opsomming",
                        String.join(", ", teksten.subList(0, laatste)),
                        teksten.get(laatste));
    }
}

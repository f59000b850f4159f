package nl.kamerwoo.demo;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.lezen.StukWaarden;
import nl.kamerwoo.nota.Notavelden;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A document's values and where they came from, as a table for a terminal. */
final class Stempeltabel {

    private static final int SLEUTEL = 19;
    private static final int WAARDE = 62;

    private Stempeltabel() {}

    static String van(JsonNode stuk) {
        StringBuilder tabel = new StringBuilder();
        tabel.append(stuk.path("naam").asText())
                .append("  [")
                .append(stuk.path("type").asText())
                .append(", ")
                .append(stuk.path("leesstatus").asText())
                .append("]\n");
        if (stuk.has("leesmelding")) {
            tabel.append(stuk.path("leesmelding").asText()).append('\n');
        }
        regel(tabel, "gegeven", "waarde", "oorsprong");
        tabel.append("-".repeat(SLEUTEL + WAARDE + 34)).append('\n');
        for (String sleutel : sleutels()) {
            if (stuk.has(sleutel)) {
                regel(
                        tabel,
                        sleutel,
                        waarde(stuk.get(sleutel)),
                        stuk.path("oorsprong").path(sleutel).asText());
            }
        }
        for (JsonNode sectie : stuk.path("secties")) {
            regel(tabel, "sectie", sectie(sectie), plaats(sectie));
        }
        for (JsonNode suggestie : stuk.path("suggesties")) {
            regel(tabel, "suggestie", suggestie(suggestie), suggestie.path("oorsprong").asText());
        }
        return tabel.toString();
    }

    private static List<String> sleutels() {
        List<String> sleutels = new ArrayList<>(Notavelden.SLEUTELS);
        sleutels.add(0, Notavelden.REFERENTIE);
        sleutels.add(1, StukWaarden.REGISTRATIEDATUM);
        sleutels.set(sleutels.lastIndexOf(Notavelden.REFERENTIE), StukWaarden.KENMERK);
        return sleutels;
    }

    /** The line alone: the section's name stands beside it. */
    private static String plaats(JsonNode sectie) {
        return sectie.path("oorsprong").asText().split(",", 2)[0];
    }

    private static String sectie(JsonNode sectie) {
        int punten = sectie.path("punten").size();
        return sectie.path("titel").asText() + (punten == 0 ? "" : " (" + punten + " punten)");
    }

    private static String suggestie(JsonNode suggestie) {
        List<String> delen = new ArrayList<>();
        suggestie
                .fields()
                .forEachRemaining(
                        veld -> {
                            if (!List.of("bron", "oorsprong", "soort").contains(veld.getKey())) {
                                delen.add(veld.getKey() + " " + waarde(veld.getValue()));
                            }
                        });
        return suggestie.path("soort").asText() + ": " + String.join(", ", delen);
    }

    private static String waarde(JsonNode waarde) {
        if (!waarde.isArray()) {
            return waarde.asText();
        }
        return String.join(
                "; ",
                StreamSupport.stream(waarde.spliterator(), false).map(JsonNode::asText).toList());
    }

    private static void regel(
            StringBuilder tabel, String sleutel, String waarde, String oorsprong) {
        List<String> regels = afgebroken(waarde);
        for (int i = 0; i < regels.size(); i++) {
            String links = i == 0 ? sleutel : "";
            String rechts = i == 0 ? oorsprong : "";
            tabel.append(pad(links, SLEUTEL)).append(pad(regels.get(i), WAARDE)).append(rechts);
            tabel.append('\n');
        }
    }

    private static String pad(String tekst, int breedte) {
        return tekst + " ".repeat(Math.max(1, breedte - tekst.length()));
    }

    private static List<String> afgebroken(String tekst) {
        List<String> regels = new ArrayList<>();
        StringBuilder regel = new StringBuilder();
        for (String woord : tekst.split("\\s+")) {
            if (regel.length() > 0 && regel.length() + 1 + woord.length() >= WAARDE) {
                regels.add(regel.toString());
                regel.setLength(0);
            }
            regel.append(regel.length() == 0 ? "" : " ").append(woord);
        }
        regels.add(regel.toString());
        return regels;
    }
}

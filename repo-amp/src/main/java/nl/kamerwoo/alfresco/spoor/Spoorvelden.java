package nl.kamerwoo.alfresco.spoor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorregel;
import nl.kamerwoo.spoor.Spoorsoort;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How a line lies in the audit: the paths of {@code audit/kamerwoo-audit.xml}. */
final class Spoorvelden {

    static final String TOEPASSING = "kamerwoo";
    static final String WORTEL = "/kamerwoo/spoor";
    static final String DOSSIER = WORTEL + "/dossier";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String SOORT = WORTEL + "/soort";
    private static final String BETREFT = WORTEL + "/betreft";
    private static final String WIE = WORTEL + "/wie";
    private static final String WANNEER = WORTEL + "/wanneer";
    private static final String WAT = WORTEL + "/wat";
    private static final String REDEN = WORTEL + "/reden";

    private Spoorvelden() {}

    /** The values below {@link #WORTEL}; what there is none of is left out. */
    static Map<String, Serializable> opslag(Spoorregel regel) {
        Map<String, Serializable> waarden = new HashMap<>();
        zet(waarden, SOORT, regel.soort().naam());
        zet(waarden, DOSSIER, regel.dossier());
        zet(waarden, BETREFT, regel.betreft());
        zet(waarden, WIE, regel.wie());
        zet(waarden, REDEN, regel.reden());
        zet(waarden, WAT, regel.wat().isEmpty() ? "" : schrijf(regel.wat()));
        waarden.put(onder(WANNEER), regel.wanneer().toEpochMilli());
        return waarden;
    }

    private static void zet(Map<String, Serializable> waarden, String pad, String waarde) {
        if (!waarde.isEmpty()) {
            waarden.put(onder(pad), waarde);
        }
    }

    private static String onder(String pad) {
        return pad.substring(WORTEL.length() + 1);
    }

    /** What was stored; nothing when it is of a kind that a later release of the module has. */
    static Optional<Spoorregel> lees(Map<String, Serializable> waarden) {
        return Spoorsoort.van(tekst(waarden, SOORT))
                .map(
                        soort ->
                                new Spoorregel(
                                        soort,
                                        tekst(waarden, DOSSIER),
                                        tekst(waarden, BETREFT),
                                        tekst(waarden, WIE),
                                        Instant.ofEpochMilli((Long) waarden.get(WANNEER)),
                                        lees(tekst(waarden, WAT)),
                                        tekst(waarden, REDEN)));
    }

    private static String tekst(Map<String, Serializable> waarden, String pad) {
        return Objects.toString(waarden.get(pad), "");
    }

    /** One text for all values: in the audit each costs a row of its own, and loses its place. */
    private static String schrijf(Map<String, Gegeven> wat) {
        ObjectNode json = MAPPER.createObjectNode();
        wat.forEach(
                (sleutel, gegeven) -> {
                    ObjectNode een = json.putObject(sleutel).put("waarde", gegeven.waarde());
                    if (!gegeven.was().isEmpty()) {
                        een.put("was", gegeven.was());
                    }
                });
        return json.toString();
    }

    private static Map<String, Gegeven> lees(String opgeslagen) {
        Map<String, Gegeven> wat = new LinkedHashMap<>();
        if (opgeslagen.isEmpty()) {
            return wat;
        }
        try {
            MAPPER.readTree(opgeslagen)
                    .fields()
                    .forEachRemaining(
                            veld ->
                                    wat.put(
                                            veld.getKey(),
                                            new Gegeven(
                                                    veld.getValue().path("waarde").asText(),
                                                    veld.getValue().path("was").asText())));
            return wat;
        } catch (JsonProcessingException geenJson) {
            throw new IllegalStateException("The audit holds no JSON under " + WAT, geenJson);
        }
    }
}

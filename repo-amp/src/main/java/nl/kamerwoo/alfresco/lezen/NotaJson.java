package nl.kamerwoo.alfresco.lezen;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.nota.Coordinatie;
import nl.kamerwoo.nota.NotaHeader;
import nl.kamerwoo.nota.Notavelden;
import nl.kamerwoo.nota.Overleg;
import nl.kamerwoo.nota.Sectie;
import nl.kamerwoo.nota.Suggestie;
import nl.kamerwoo.nota.Veld;
import nl.kamerwoo.nota.Vindplaats;
import nl.kamerwoo.nota.WooVermelding;

import java.util.List;

/**
 * A nota as JSON: its values by key, absent when not found, arrays for many, ISO dates, and under
 * {@code oorsprong} where each of them stood.
 */
public final class NotaJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private NotaJson() {}

    /**
     * What was read in a file.
     *
     * @param bestand its name
     */
    public static ObjectNode van(String bestand, NotaHeader header) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("file", bestand);
        ObjectNode oorsprong = MAPPER.createObjectNode();
        Notavelden.van(header)
                .forEach(
                        (sleutel, veld) -> {
                            zet(json, sleutel, veld.waarde());
                            oorsprong.put(sleutel, oorsprong(veld.vindplaats()));
                        });
        if (!header.secties().isEmpty()) {
            json.set("secties", sectielijst(header.secties()));
            oorsprong.put("secties", oorsprong(header.secties().get(0).vindplaats()));
        }
        if (!header.suggesties().isEmpty()) {
            json.set("suggesties", suggestielijst(header.suggesties()));
            oorsprong.put("suggesties", oorsprong(header.suggesties().get(0).vindplaats()));
        }
        json.set("oorsprong", oorsprong);
        return json;
    }

    /** Writes a value of the domain: text, a date or a list of texts. */
    public static void zet(ObjectNode json, String sleutel, Object waarde) {
        if (waarde instanceof List<?> lijst) {
            ArrayNode waarden = json.putArray(sleutel);
            lijst.forEach(een -> waarden.add(String.valueOf(een)));
        } else {
            json.put(sleutel, String.valueOf(waarde));
        }
    }

    /** Writes a value that was read, with where it stood. */
    static void zet(ObjectNode json, String sleutel, Veld<?> veld) {
        zet(json, sleutel, veld.waarde());
        json.withObject("/oorsprong").put(sleutel, oorsprong(veld.vindplaats()));
    }

    static String secties(List<Sectie> secties) {
        return sectielijst(secties).toString();
    }

    static String suggesties(List<Suggestie> suggesties) {
        return suggestielijst(suggesties).toString();
    }

    public static String oorsprong(String plaats, int regel) {
        if (regel == Vindplaats.GEEN_REGEL) {
            return plaats.isEmpty() ? "soort bestand" : "kop van het bericht, " + plaats;
        }
        return "regel " + regel + ", " + plaats;
    }

    private static String oorsprong(Vindplaats vindplaats) {
        return oorsprong(vindplaats.label(), vindplaats.regel());
    }

    private static ArrayNode sectielijst(List<Sectie> secties) {
        ArrayNode lijst = MAPPER.createArrayNode();
        for (Sectie sectie : secties) {
            ObjectNode json = lijst.addObject();
            json.put("titel", sectie.titel());
            json.put("tekst", sectie.tekst());
            zet(json, "punten", sectie.punten());
            json.put("oorsprong", oorsprong(sectie.vindplaats()));
        }
        return lijst;
    }

    private static ArrayNode suggestielijst(List<Suggestie> suggesties) {
        ArrayNode lijst = MAPPER.createArrayNode();
        for (Suggestie suggestie : suggesties) {
            ObjectNode json = lijst.addObject();
            if (suggestie instanceof Coordinatie coordinatie) {
                json.put("soort", "coordinatie");
                json.put("ministerie", coordinatie.ministerie());
                coordinatie.vragen().forEach(json.putArray("vragen")::add);
                json.put("onverkort", coordinatie.onverkort());
            } else if (suggestie instanceof Overleg overleg) {
                json.put("soort", "overleg");
                json.put("overleg", overleg.overleg());
            } else if (suggestie instanceof WooVermelding woo) {
                json.put("soort", "wooverzoek");
                zet(json, "ministeries", woo.ministeries());
                woo.periodeVan().ifPresent(dag -> json.put("periodeVan", dag.toString()));
                woo.periodeTot().ifPresent(dag -> json.put("periodeTot", dag.toString()));
                woo.behandelaar().ifPresent(naam -> json.put("behandelaar", naam));
            }
            json.put("oorsprong", oorsprong(suggestie.vindplaats()));
            json.put("bron", suggestie.bron());
        }
        return lijst;
    }
}

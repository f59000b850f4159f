package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.bericht.Berichtsoort;
import nl.kamerwoo.bericht.Berichttaal;
import nl.kamerwoo.bericht.Berichtvoorkeur;

import org.springframework.extensions.webscripts.Status;

import java.util.EnumSet;
import java.util.Set;

/** What somebody wants to be told by mail, as JSON: each kind by its name, and the language. */
final class Voorkeurvelden {

    private static final String TAAL = "taal";

    private Voorkeurvelden() {}

    static ObjectNode json(Berichtvoorkeur voorkeur) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Berichtsoort soort : Berichtsoort.values()) {
            json.put(soort.naam(), voorkeur.wil(soort));
        }
        return json.put(TAAL, voorkeur.taal().naam());
    }

    /**
     * What it becomes where a JSON object names something; {@code null} gives what holds for who
     * never said anything.
     */
    static Berichtvoorkeur lees(JsonNode json, Berichtvoorkeur nu) {
        Set<Berichtsoort> afgemeld = EnumSet.noneOf(Berichtsoort.class);
        for (Berichtsoort soort : Berichtsoort.values()) {
            JsonNode waarde = json.path(soort.naam());
            boolean wil =
                    waarde.isMissingNode()
                            ? nu.wil(soort)
                            : Veldvorm.JA_NEE
                                    .lees(soort.naam(), waarde)
                                    .map(Boolean.class::cast)
                                    .orElse(Berichtvoorkeur.STANDAARD.wil(soort));
            if (!wil) {
                afgemeld.add(soort);
            }
        }
        return new Berichtvoorkeur(afgemeld, taal(json.path(TAAL), nu.taal()));
    }

    private static Berichttaal taal(JsonNode waarde, Berichttaal nu) {
        return waarde.isMissingNode()
                ? nu
                : Veldvorm.TEKST
                        .lees(TAAL, waarde)
                        .map(String.class::cast)
                        .map(Voorkeurvelden::taal)
                        .orElse(Berichtvoorkeur.STANDAARD.taal());
    }

    private static Berichttaal taal(String naam) {
        return Berichttaal.van(naam)
                .orElseThrow(
                        () ->
                                Verzoek.weiger(
                                        Status.STATUS_BAD_REQUEST, "kamerwoo.http.taal", naam));
    }
}

package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.inventaris.Celtekst;
import nl.kamerwoo.inventaris.Kolom;
import nl.kamerwoo.inventaris.Wijziging;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;
import nl.kamerwoo.woo.Weigeringsgrond;

import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is sent about an inventory, taken out of its JSON. */
final class Inventarisinvoer {

    private static final int MEESTE_STUKKEN = 1_000;
    private static final int MEESTE_REGELS = 10_000;
    private static final int MEESTE_WIJZIGINGEN = 100_000;
    private static final int MEESTE_GRONDEN = 50;

    private Inventarisinvoer() {}

    /** The ids of documents. */
    static List<String> stukken(JsonNode json) {
        return lijst(json, "stukken", MEESTE_STUKKEN, id -> id.isTextual() ? id.asText() : null);
    }

    /** The ids of lines. */
    static List<Integer> regels(JsonNode json) {
        return lijst(json, "regels", MEESTE_REGELS, Inventarisinvoer::regelnummer);
    }

    private static Integer regelnummer(JsonNode nummer) {
        return nummer.isInt() && nummer.asInt() > 0 ? nummer.asInt() : null;
    }

    /** A judgement; {@code null} for one takes it away. */
    static Oordeel oordeel(JsonNode json) {
        if (!json.has("beoordeling")) {
            throw onjuist("kamerwoo.inventaris.geen-beoordeling");
        }
        String naam = tekst(json, "beoordeling");
        Optional<Beoordeling> beoordeling = Beoordeling.van(naam);
        if (beoordeling.isEmpty() && !naam.isEmpty()) {
            throw onjuist("kamerwoo.inventaris.onbekende-beoordeling", naam);
        }
        return new Oordeel(beoordeling, gronden(json), Celtekst.van(tekst(json, "toelichting")));
    }

    private static List<Weigeringsgrond> gronden(JsonNode json) {
        List<String> codes =
                json.path("gronden").isMissingNode()
                                || json.path("gronden").isNull()
                                || json.path("gronden").isArray() && json.path("gronden").isEmpty()
                        ? List.of()
                        : lijst(
                                json,
                                "gronden",
                                MEESTE_GRONDEN,
                                code -> code.isTextual() ? code.asText() : null);
        return codes.stream()
                .map(
                        code ->
                                Weigeringsgrond.van(code)
                                        .orElseThrow(
                                                () ->
                                                        onjuist(
                                                                "kamerwoo.inventaris.onbekende-grond",
                                                                code)))
                .toList();
    }

    /** The line that others are judged with; nothing when none is named. */
    static Optional<String> gerelateerd(JsonNode json) {
        JsonNode waarde = json.path("gerelateerd");
        if (waarde.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(waarde.isInt() ? waarde.asText() : tekst(json, "gerelateerd"));
    }

    static List<Wijziging> wijzigingen(JsonNode json) {
        return lijst(json, "wijzigingen", MEESTE_WIJZIGINGEN, Inventarisinvoer::wijziging);
    }

    private static Wijziging wijziging(JsonNode json) {
        Integer regel = regelnummer(json.path("regel"));
        Optional<Kolom> kolom = Kolom.van(json.path("kolom").asText());
        if (regel == null || kolom.isEmpty()) {
            return null;
        }
        if (!kolom.get().isWijzigbaar()) {
            throw onjuist("kamerwoo.inventaris.niet-te-wijzigen", kolom.get().kop());
        }
        return new Wijziging(regel, kolom.get(), tekst(json, "van"), tekst(json, "naar"));
    }

    private static String tekst(JsonNode json, String naam) {
        JsonNode waarde = json.path(naam);
        if (waarde.isMissingNode() || waarde.isNull()) {
            return "";
        }
        if (!waarde.isTextual()) {
            throw onjuist("kamerwoo.http.geen-tekst", naam);
        }
        return waarde.asText();
    }

    /**
     * @param een what an element means; {@code null} when it means nothing
     */
    private static <T> List<T> lijst(
            JsonNode json, String naam, int meeste, Function<JsonNode, T> een) {
        JsonNode elementen = json.path(naam);
        if (!elementen.isArray() || elementen.isEmpty() || elementen.size() > meeste) {
            throw onjuist("kamerwoo.inventaris.geen-lijst", naam, meeste);
        }
        List<T> lijst = new ArrayList<>();
        for (int i = 0; i < elementen.size(); i++) {
            T waarde = een.apply(elementen.get(i));
            if (waarde == null) {
                throw onjuist("kamerwoo.inventaris.niets-in-lijst", naam, i + 1);
            }
            lijst.add(waarde);
        }
        return lijst;
    }

    private static WebScriptException onjuist(String sleutel, Object... waarden) {
        return Verzoek.weiger(Status.STATUS_BAD_REQUEST, sleutel, waarden);
    }
}

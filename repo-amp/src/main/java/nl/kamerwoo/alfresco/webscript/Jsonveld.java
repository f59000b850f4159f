package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.WebScriptException;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A value that a person may give in JSON, and the property in which it is kept. */
record Jsonveld(String naam, QName property, Veldvorm vorm) {

    /**
     * The properties that a JSON object gives; {@code null} takes one away.
     *
     * @throws WebScriptException in words, when a value is of the wrong kind
     * @throws nl.kamerwoo.termijn.TermijnFout when what should be a date is none
     */
    static Map<QName, Serializable> lees(
            Stream<Jsonveld> velden, JsonNode json, DictionaryService dictionaryService) {
        Map<QName, Serializable> eigenschappen = new HashMap<>();
        velden.filter(veld -> veld.staatIn(json))
                .forEach(veld -> veld.lees(json, dictionaryService, eigenschappen));
        return eigenschappen;
    }

    boolean staatIn(JsonNode json) {
        return !json.path(naam).isMissingNode();
    }

    /** Puts what the JSON gives, once the model allows it, among the properties. */
    void lees(
            JsonNode json,
            DictionaryService dictionaryService,
            Map<QName, Serializable> eigenschappen) {
        Optional<Serializable> gegeven = vorm.lees(naam, json.path(naam));
        gegeven.ifPresent(waarde -> Veldvorm.keur(property, waarde, dictionaryService));
        eigenschappen.put(property, gegeven.orElse(null));
    }
}

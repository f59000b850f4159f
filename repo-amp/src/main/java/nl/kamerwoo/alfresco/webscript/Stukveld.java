package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.WebScriptException;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What many documents at once are given alike, by its name in JSON. */
enum Stukveld {
    DATUM("datum", KamerwooModel.PROP_DATUM, Veldvorm.DAG),
    DIRECTIE("directie", KamerwooModel.PROP_DIRECTIE, Veldvorm.TEKST),
    ONDERWERP("onderwerp", KamerwooModel.PROP_ONDERWERP, Veldvorm.TEKST);

    private final String naam;
    private final QName property;
    private final Veldvorm vorm;

    Stukveld(String naam, QName property, Veldvorm vorm) {
        this.naam = naam;
        this.property = property;
        this.vorm = vorm;
    }

    /**
     * The properties that a JSON object gives; {@code null} takes one away.
     *
     * @throws WebScriptException in words, when a value is of the wrong kind
     * @throws nl.kamerwoo.termijn.TermijnFout when what should be a date is none
     */
    static Map<QName, Serializable> lees(JsonNode json, DictionaryService dictionaryService) {
        Map<QName, Serializable> eigenschappen = new HashMap<>();
        for (Stukveld veld : values()) {
            JsonNode waarde = json.path(veld.naam);
            if (!waarde.isMissingNode()) {
                Optional<Serializable> gegeven = veld.vorm.lees(veld.naam, waarde);
                gegeven.ifPresent(deze -> Veldvorm.keur(veld.property, deze, dictionaryService));
                eigenschappen.put(veld.property, gegeven.orElse(null));
            }
        }
        return eigenschappen;
    }
}

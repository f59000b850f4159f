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

/** What a person gives of a question, by its name in JSON. */
enum Vraagveld {
    VRAAGTEKST("vraagtekst", KamerwooModel.PROP_VRAAGTEKST, Veldvorm.TEKST),
    ANTWOORDTEKST("antwoordtekst", KamerwooModel.PROP_ANTWOORDTEKST, Veldvorm.TEKST),
    MINISTERIE(
            "coordinerendMinisterie", KamerwooModel.PROP_COORDINEREND_MINISTERIE, Veldvorm.TEKST),
    ONVERKORT("onverkort", KamerwooModel.PROP_ONVERKORT, Veldvorm.JA_NEE),
    VASTGESTELDE_TEKST("vastgesteldeTekst", KamerwooModel.PROP_VASTGESTELDE_TEKST, Veldvorm.TEKST),
    VASTGESTELD_OP("vastgesteldOp", KamerwooModel.PROP_VASTGESTELD_OP, Veldvorm.DAG),
    STATUS("afstemmingStatus", KamerwooModel.PROP_AFSTEMMING_STATUS, Veldvorm.TEKST);

    private final String naam;
    private final QName property;
    private final Veldvorm vorm;

    Vraagveld(String naam, QName property, Veldvorm vorm) {
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
        for (Vraagveld veld : values()) {
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

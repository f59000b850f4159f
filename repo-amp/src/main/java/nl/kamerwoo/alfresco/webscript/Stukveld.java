package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;
import java.util.stream.Stream;

/** What many documents at once are given alike, by its name in JSON. */
enum Stukveld {
    DATUM("datum", KamerwooModel.PROP_DATUM, Veldvorm.DAG),
    DIRECTIE("directie", KamerwooModel.PROP_DIRECTIE, Veldvorm.TEKST),
    ONDERWERP("onderwerp", KamerwooModel.PROP_ONDERWERP, Veldvorm.TEKST);

    private final Jsonveld veld;

    Stukveld(String naam, QName property, Veldvorm vorm) {
        this.veld = new Jsonveld(naam, property, vorm);
    }

    /** The properties that a JSON object gives; {@code null} takes one away. */
    static Map<QName, Serializable> lees(JsonNode json, DictionaryService dictionaryService) {
        return Jsonveld.lees(
                Stream.of(values()).map(gegeven -> gegeven.veld), json, dictionaryService);
    }
}

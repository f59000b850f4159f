package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;
import java.util.stream.Stream;

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

    private final Jsonveld veld;

    Vraagveld(String naam, QName property, Veldvorm vorm) {
        this.veld = new Jsonveld(naam, property, vorm);
    }

    /** The properties that a JSON object gives; {@code null} takes one away. */
    static Map<QName, Serializable> lees(JsonNode json, DictionaryService dictionaryService) {
        return Jsonveld.lees(
                Stream.of(values()).map(gegeven -> gegeven.veld), json, dictionaryService);
    }
}

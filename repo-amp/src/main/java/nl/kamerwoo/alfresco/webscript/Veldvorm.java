package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.termijn.Dagnotatie;

import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Optional;

/** How a value that a person gives is written in JSON. */
enum Veldvorm {
    TEKST,
    TEKSTEN,
    DAG,
    JA_NEE;

    /**
     * The value as it is stored; nothing where one is taken away.
     *
     * @param naam of the value in the JSON
     * @throws WebScriptException in words, when it is of another kind
     * @throws nl.kamerwoo.termijn.TermijnFout when what should be a date is none
     */
    Optional<Serializable> lees(String naam, JsonNode waarde) {
        if (waarde.isNull()) {
            return Optional.empty();
        }
        return switch (this) {
            case TEKSTEN -> Optional.of(teksten(naam, waarde));
            case JA_NEE -> Optional.of(jaNee(naam, waarde));
            case TEKST -> gevuld(naam, waarde).map(tekst -> tekst);
            case DAG -> gevuld(naam, waarde).map(dag -> Datums.toDate(Dagnotatie.lees(naam, dag)));
        };
    }

    /** What the model does not allow, it would refuse only at the end of the transaction. */
    static void keur(QName property, Serializable waarde, DictionaryService dictionaryService) {
        try {
            dictionaryService
                    .getProperty(property)
                    .getConstraints()
                    .forEach(regel -> regel.getConstraint().evaluate(waarde));
        } catch (ConstraintException fout) {
            throw new WebScriptException(Status.STATUS_BAD_REQUEST, fout.getMessage(), fout);
        }
    }

    private static Optional<String> gevuld(String naam, JsonNode waarde) {
        return Optional.of(tekst(naam, waarde)).filter(tekst -> !tekst.isEmpty());
    }

    private static ArrayList<String> teksten(String naam, JsonNode waarde) {
        if (!waarde.isArray()) {
            throw Verzoek.weiger(
                    Status.STATUS_BAD_REQUEST, "kamerwoo.termijn.vraag.geen-lijst", naam);
        }
        ArrayList<String> teksten = new ArrayList<>();
        waarde.forEach(deel -> teksten.add(tekst(naam, deel)));
        teksten.removeIf(String::isEmpty);
        return teksten;
    }

    private static String tekst(String naam, JsonNode waarde) {
        if (!waarde.isTextual()) {
            throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.http.geen-tekst", naam);
        }
        return waarde.asText().strip();
    }

    private static boolean jaNee(String naam, JsonNode waarde) {
        if (!waarde.isBoolean()) {
            throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.http.geen-ja-nee", naam);
        }
        return waarde.asBoolean();
    }
}

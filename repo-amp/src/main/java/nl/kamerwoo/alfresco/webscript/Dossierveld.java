package nl.kamerwoo.alfresco.webscript;

import static nl.kamerwoo.alfresco.model.KamerwooModel.TYPE_DOSSIER;
import static nl.kamerwoo.alfresco.model.KamerwooModel.TYPE_KAMERVRAGENDOSSIER;
import static nl.kamerwoo.alfresco.model.KamerwooModel.TYPE_WOOVERZOEK;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.lezen.NotaJson;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.termijn.Dagnotatie;

import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person gives of a dossier, by its name in JSON. */
enum Dossierveld {
    ONDERWERP("onderwerp", TYPE_DOSSIER, KamerwooModel.PROP_ONDERWERP, Vorm.TEKST),
    DIRECTIE("directie", TYPE_DOSSIER, KamerwooModel.PROP_DIRECTIE, Vorm.TEKST),
    ZAAKNUMMER("zaaknummer", TYPE_KAMERVRAGENDOSSIER, KamerwooModel.PROP_ZAAKNUMMER, Vorm.TEKST),
    INDIENERS("indieners", TYPE_KAMERVRAGENDOSSIER, KamerwooModel.PROP_INDIENERS, Vorm.TEKSTEN),
    FRACTIES("fracties", TYPE_KAMERVRAGENDOSSIER, KamerwooModel.PROP_FRACTIES, Vorm.TEKSTEN),
    GERICHT_AAN(
            "gerichtAan", TYPE_KAMERVRAGENDOSSIER, KamerwooModel.PROP_GERICHT_AAN, Vorm.TEKSTEN),
    INGEZONDEN("ingezonden", TYPE_KAMERVRAGENDOSSIER, KamerwooModel.PROP_INGEZONDEN, Vorm.DAG),
    UITSTEL_VERZONDEN(
            "uitstelVerzonden",
            TYPE_KAMERVRAGENDOSSIER,
            KamerwooModel.PROP_UITSTEL_VERZONDEN,
            Vorm.DAG),
    BEANTWOORD("beantwoord", TYPE_KAMERVRAGENDOSSIER, KamerwooModel.PROP_BEANTWOORD, Vorm.DAG),
    ONTVANGEN("ontvangen", TYPE_WOOVERZOEK, KamerwooModel.PROP_ONTVANGEN, Vorm.DAG),
    VERDAGING_VERZONDEN(
            "verdagingVerzonden",
            TYPE_WOOVERZOEK,
            KamerwooModel.PROP_VERDAGING_VERZONDEN,
            Vorm.DAG),
    VERDAAGD_TOT("verdaagdTot", TYPE_WOOVERZOEK, KamerwooModel.PROP_VERDAAGD_TOT, Vorm.DAG),
    OPSCHORTINGEN("opschortingen", TYPE_WOOVERZOEK, KamerwooModel.PROP_OPSCHORTINGEN, Vorm.TEKSTEN),
    BESLUIT_OP("besluitOp", TYPE_WOOVERZOEK, KamerwooModel.PROP_BESLUIT_OP, Vorm.DAG);

    private enum Vorm {
        TEKST,
        TEKSTEN,
        DAG
    }

    private final String naam;
    private final QName type;
    private final QName property;
    private final Vorm vorm;

    Dossierveld(String naam, QName type, QName property, Vorm vorm) {
        this.naam = naam;
        this.type = type;
        this.property = property;
        this.vorm = vorm;
    }

    /**
     * The properties that a JSON object gives; {@code null} takes one away.
     *
     * @param soort the type of the dossier
     * @throws WebScriptException in words, when a value is of the wrong kind, or not of this kind
     *     of dossier
     * @throws nl.kamerwoo.termijn.TermijnFout when what should be a date is none
     */
    static Map<QName, Serializable> lees(
            JsonNode json, QName soort, DictionaryService dictionaryService) {
        Map<QName, Serializable> eigenschappen = new HashMap<>();
        for (Dossierveld veld : values()) {
            JsonNode waarde = json.path(veld.naam);
            if (waarde.isMissingNode()) {
                continue;
            }
            if (!dictionaryService.isSubClass(soort, veld.type)) {
                throw Verzoek.weiger(
                        Status.STATUS_BAD_REQUEST,
                        "kamerwoo.termijn.vraag.veld-niet-hier",
                        veld.naam);
            }
            Optional<Serializable> gegeven = veld.lees(waarde);
            gegeven.ifPresent(deze -> veld.keur(deze, dictionaryService));
            eigenschappen.put(veld.property, gegeven.orElse(null));
        }
        return eigenschappen;
    }

    /** Puts on a JSON object what stands on a dossier. */
    static void schrijf(ObjectNode json, Map<QName, Serializable> eigenschappen) {
        for (Dossierveld veld : values()) {
            veld.waarde(eigenschappen.get(veld.property))
                    .ifPresent(waarde -> NotaJson.zet(json, veld.naam, waarde));
        }
    }

    private Optional<Serializable> lees(JsonNode waarde) {
        if (waarde.isNull()) {
            return Optional.empty();
        }
        if (vorm == Vorm.TEKSTEN) {
            return Optional.of(teksten(waarde));
        }
        Optional<String> tekst = Optional.of(tekst(waarde)).filter(deze -> !deze.isEmpty());
        return vorm == Vorm.DAG
                ? tekst.map(deze -> Datums.toDate(Dagnotatie.lees(naam, deze)))
                : tekst.map(deze -> deze);
    }

    /** What the model does not allow, it would refuse only at the end of the transaction. */
    private void keur(Serializable waarde, DictionaryService dictionaryService) {
        try {
            dictionaryService
                    .getProperty(property)
                    .getConstraints()
                    .forEach(regel -> regel.getConstraint().evaluate(waarde));
        } catch (ConstraintException fout) {
            throw new WebScriptException(Status.STATUS_BAD_REQUEST, fout.getMessage(), fout);
        }
    }

    private ArrayList<String> teksten(JsonNode waarde) {
        if (!waarde.isArray()) {
            throw Verzoek.weiger(
                    Status.STATUS_BAD_REQUEST, "kamerwoo.termijn.vraag.geen-lijst", naam);
        }
        ArrayList<String> teksten = new ArrayList<>();
        waarde.forEach(deel -> teksten.add(tekst(deel)));
        teksten.removeIf(String::isEmpty);
        return teksten;
    }

    private String tekst(JsonNode waarde) {
        if (!waarde.isTextual()) {
            throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.http.geen-tekst", naam);
        }
        return waarde.asText().strip();
    }

    private Optional<Object> waarde(Serializable opgeslagen) {
        if (opgeslagen instanceof Date dag) {
            return Optional.of(Datums.toLocalDate(dag));
        }
        if (opgeslagen instanceof Collection<?> lijst) {
            List<String> teksten = lijst.stream().map(String::valueOf).toList();
            return teksten.isEmpty() ? Optional.empty() : Optional.of(teksten);
        }
        return Optional.ofNullable(opgeslagen).map(String::valueOf);
    }
}

package nl.kamerwoo.alfresco.webscript;

import static nl.kamerwoo.alfresco.model.KamerwooModel.TYPE_DOSSIER;
import static nl.kamerwoo.alfresco.model.KamerwooModel.TYPE_KAMERVRAGENDOSSIER;
import static nl.kamerwoo.alfresco.model.KamerwooModel.TYPE_WOOVERZOEK;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.lezen.NotaJson;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person gives of a dossier, by its name in JSON. */
enum Dossierveld {
    ONDERWERP("onderwerp", TYPE_DOSSIER, KamerwooModel.PROP_ONDERWERP, Veldvorm.TEKST),
    DIRECTIE("directie", TYPE_DOSSIER, KamerwooModel.PROP_DIRECTIE, Veldvorm.TEKST),
    BEHANDELAAR("behandelaar", TYPE_DOSSIER, KamerwooModel.PROP_BEHANDELAAR, Veldvorm.TEKST),
    ZAAKNUMMER(
            "zaaknummer", TYPE_KAMERVRAGENDOSSIER, KamerwooModel.PROP_ZAAKNUMMER, Veldvorm.TEKST),
    INDIENERS("indieners", TYPE_KAMERVRAGENDOSSIER, KamerwooModel.PROP_INDIENERS, Veldvorm.TEKSTEN),
    FRACTIES("fracties", TYPE_KAMERVRAGENDOSSIER, KamerwooModel.PROP_FRACTIES, Veldvorm.TEKSTEN),
    GERICHT_AAN(
            "gerichtAan",
            TYPE_KAMERVRAGENDOSSIER,
            KamerwooModel.PROP_GERICHT_AAN,
            Veldvorm.TEKSTEN),
    INGEZONDEN("ingezonden", TYPE_KAMERVRAGENDOSSIER, KamerwooModel.PROP_INGEZONDEN, Veldvorm.DAG),
    UITSTEL_VERZONDEN(
            "uitstelVerzonden",
            TYPE_KAMERVRAGENDOSSIER,
            KamerwooModel.PROP_UITSTEL_VERZONDEN,
            Veldvorm.DAG),
    BEANTWOORD("beantwoord", TYPE_KAMERVRAGENDOSSIER, KamerwooModel.PROP_BEANTWOORD, Veldvorm.DAG),
    ONTVANGEN("ontvangen", TYPE_WOOVERZOEK, KamerwooModel.PROP_ONTVANGEN, Veldvorm.DAG),
    VERDAGING_VERZONDEN(
            "verdagingVerzonden",
            TYPE_WOOVERZOEK,
            KamerwooModel.PROP_VERDAGING_VERZONDEN,
            Veldvorm.DAG),
    VERDAAGD_TOT("verdaagdTot", TYPE_WOOVERZOEK, KamerwooModel.PROP_VERDAAGD_TOT, Veldvorm.DAG),
    OPSCHORTINGEN(
            "opschortingen", TYPE_WOOVERZOEK, KamerwooModel.PROP_OPSCHORTINGEN, Veldvorm.TEKSTEN),
    BESLUIT_OP("besluitOp", TYPE_WOOVERZOEK, KamerwooModel.PROP_BESLUIT_OP, Veldvorm.DAG),
    INGEBREKESTELLING_ONTVANGEN(
            "ingebrekestellingOntvangen",
            TYPE_WOOVERZOEK,
            KamerwooModel.PROP_INGEBREKESTELLING_ONTVANGEN,
            Veldvorm.DAG),
    PERIODE_VAN("periodeVan", TYPE_WOOVERZOEK, KamerwooModel.PROP_PERIODE_VAN, Veldvorm.DAG),
    PERIODE_TOT("periodeTot", TYPE_WOOVERZOEK, KamerwooModel.PROP_PERIODE_TOT, Veldvorm.DAG),
    TREFWOORDEN("trefwoorden", TYPE_WOOVERZOEK, KamerwooModel.PROP_TREFWOORDEN, Veldvorm.TEKSTEN),
    BETROKKEN_MINISTERIES(
            "betrokkenMinisteries",
            TYPE_WOOVERZOEK,
            KamerwooModel.PROP_BETROKKEN_MINISTERIES,
            Veldvorm.TEKSTEN),
    BEHANDELENDE_DIRECTIE(
            "behandelendeDirectie",
            TYPE_WOOVERZOEK,
            KamerwooModel.PROP_BEHANDELENDE_DIRECTIE,
            Veldvorm.TEKST),
    UITKOMST("uitkomst", TYPE_WOOVERZOEK, KamerwooModel.PROP_UITKOMST, Veldvorm.TEKST);

    private final QName type;
    private final Jsonveld inJson;

    Dossierveld(String naam, QName type, QName property, Veldvorm vorm) {
        this.type = type;
        this.inJson = new Jsonveld(naam, property, vorm);
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
            if (!veld.inJson.staatIn(json)) {
                continue;
            }
            if (!dictionaryService.isSubClass(soort, veld.type)) {
                throw Verzoek.weiger(
                        Status.STATUS_BAD_REQUEST,
                        "kamerwoo.termijn.vraag.veld-niet-hier",
                        veld.inJson.naam());
            }
            veld.inJson.lees(json, dictionaryService, eigenschappen);
        }
        return eigenschappen;
    }

    /** Puts on a JSON object what stands on a dossier. */
    static void schrijf(ObjectNode json, Map<QName, Serializable> eigenschappen) {
        for (Dossierveld veld : values()) {
            veld.waarde(eigenschappen.get(veld.inJson.property()))
                    .ifPresent(waarde -> NotaJson.zet(json, veld.inJson.naam(), waarde));
        }
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

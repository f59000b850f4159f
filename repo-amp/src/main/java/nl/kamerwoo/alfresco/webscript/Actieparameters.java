package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.termijn.Dagnotatie;
import nl.kamerwoo.termijn.TermijnFout;

import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.extensions.webscripts.Status;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an action is told, out of a JSON object; what it cannot be told is refused. */
record Actieparameters(ActionDefinition definitie, Verzoek verzoek) {

    Map<String, Serializable> van(JsonNode json) {
        Map<String, Serializable> waarden = new HashMap<>();
        json.fields()
                .forEachRemaining(
                        veld -> {
                            ParameterDefinition parameter = parameter(veld.getKey());
                            if (!veld.getValue().isNull()) {
                                waarden.put(veld.getKey(), waarde(parameter, json));
                            }
                        });
        definitie.getParameterDefinitions().stream()
                .filter(ParameterDefinition::isMandatory)
                .filter(parameter -> isLeeg(waarden.get(parameter.getName())))
                .findFirst()
                .ifPresent(ontbreekt -> weiger("kamerwoo.http.verplicht", ontbreekt.getName()));
        return waarden;
    }

    private ParameterDefinition parameter(String naam) {
        ParameterDefinition parameter = definitie.getParameterDefintion(naam);
        if (parameter == null) {
            weiger("kamerwoo.http.parameter", naam);
        }
        return parameter;
    }

    private Serializable waarde(ParameterDefinition parameter, JsonNode json) {
        String naam = parameter.getName();
        JsonNode waarde = json.get(naam);
        if (parameter.isMultiValued()) {
            return teksten(naam, waarde);
        }
        if (parameter.getType().equals(DataTypeDefinition.BOOLEAN)) {
            return jaOfNee(naam, waarde);
        }
        String tekst = verzoek.tekst(json, naam).orElse("");
        if (parameter.getType().equals(DataTypeDefinition.DATE) && !tekst.isEmpty()) {
            return dag(naam, tekst);
        }
        return parameter.getType().equals(DataTypeDefinition.NODE_REF) && !tekst.isEmpty()
                ? node(tekst)
                : tekst;
    }

    private static Date dag(String naam, String tekst) {
        try {
            return Datums.toDate(Dagnotatie.lees(naam, tekst));
        } catch (TermijnFout geenDag) {
            throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.behandeling.geen-dag", tekst);
        }
    }

    private static NodeRef node(String tekst) {
        return NodeRef.isNodeRef(tekst)
                ? new NodeRef(tekst)
                : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, tekst);
    }

    private static boolean jaOfNee(String naam, JsonNode waarde) {
        if (!waarde.isBoolean()) {
            throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.http.geen-ja-nee", naam);
        }
        return waarde.asBoolean();
    }

    private static ArrayList<String> teksten(String naam, JsonNode waarde) {
        ArrayList<String> teksten = new ArrayList<>();
        Iterable<JsonNode> delen = waarde.isArray() ? waarde : List.of(waarde);
        for (JsonNode deel : delen) {
            if (!deel.isTextual()) {
                throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.http.teksten", naam);
            }
            teksten.add(deel.asText());
        }
        return teksten;
    }

    private static boolean isLeeg(Serializable waarde) {
        return waarde == null || "".equals(waarde);
    }

    private void weiger(String sleutel, String naam) {
        throw Verzoek.weiger(
                Status.STATUS_BAD_REQUEST,
                sleutel,
                definitie.getName().substring("kamerwoo-".length()),
                naam);
    }
}

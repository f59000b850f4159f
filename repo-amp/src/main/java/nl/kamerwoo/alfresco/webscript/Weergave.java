package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Personen;
import nl.kamerwoo.alfresco.Personen.Namen;
import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.alfresco.lezen.Leesmelding;
import nl.kamerwoo.alfresco.lezen.NotaJson;
import nl.kamerwoo.alfresco.lezen.StukWaarden;
import nl.kamerwoo.alfresco.lezen.StukWaarden.Waarde;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.Suggestieafdoening;
import nl.kamerwoo.lezen.Leesstatus;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dossiers and documents as JSON. */
public final class Weergave {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final NodeService nodeService;
    private final Bijlagenlijst bijlagenlijst;
    private final Termijnweergave termijnweergave;
    private final Personen personen;

    /**
     * @param nodeService the public one: it lets nobody see what he may not
     */
    public Weergave(
            NodeService nodeService,
            Bijlagenlijst bijlagenlijst,
            Termijnweergave termijnweergave,
            Personen personen) {
        this.nodeService = nodeService;
        this.bijlagenlijst = bijlagenlijst;
        this.termijnweergave = termijnweergave;
        this.personen = personen;
    }

    /** A dossier by itself, without its documents. */
    public ObjectNode dossier(NodeRef dossier) {
        return dossier(dossier, namen());
    }

    /** What people are called, for all dossiers of one answer. */
    Namen namen() {
        return personen.namen();
    }

    ObjectNode dossier(NodeRef dossier, Namen namen) {
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(dossier);
        QName type = nodeService.getType(dossier);
        ObjectNode json = kop(dossier, type, eigenschappen);
        tekst(json, "status", eigenschappen.get(KamerwooModel.PROP_STATUS));
        Dossierveld.schrijf(json, eigenschappen);
        Optional.ofNullable(eigenschappen.get(KamerwooModel.PROP_BEHANDELAAR))
                .flatMap(gebruiker -> namen.van(gebruiker.toString()))
                .ifPresent(naam -> json.put("behandelaarNaam", naam));
        waarden(json, StukWaarden.van(eigenschappen));
        termijnweergave
                .dossier(type, eigenschappen)
                .ifPresent(termijn -> json.set("termijn", termijn));
        return json;
    }

    /** A document with every value on it and where that came from, and what it came with. */
    public ObjectNode stuk(NodeRef stuk) {
        ObjectNode json = nieuwStuk(stuk);
        bijlagenlijst.schrijf(json, stuk);
        return json;
    }

    /** One that was filed in this transaction: it came with nothing, so nothing is looked up. */
    ObjectNode nieuwStuk(NodeRef stuk) {
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(stuk);
        ObjectNode json = kop(stuk, nodeService.getType(stuk), eigenschappen);
        Leesstatus status =
                Leesstatus.van((String) eigenschappen.get(KamerwooModel.PROP_LEESSTATUS));
        json.put("leesstatus", status.naam());
        Leesmelding.van(eigenschappen).ifPresent(melding -> json.put("leesmelding", melding));
        List<Leesbericht> berichten = Leesbericht.van(eigenschappen);
        if (!berichten.isEmpty()) {
            json.set("leesberichten", berichten(berichten));
        }
        waarden(json, StukWaarden.van(eigenschappen));
        Handtekeningweergave.schrijf(json, eigenschappen);
        deel(json, "secties", eigenschappen.get(KamerwooModel.PROP_SECTIES));
        deel(json, "suggesties", eigenschappen.get(KamerwooModel.PROP_SUGGESTIES));
        if (Suggestieafdoening.isAfgedaan(eigenschappen)) {
            json.put("suggestiesAfgedaan", true);
        }
        tekst(json, "beoordeling", eigenschappen.get(KamerwooModel.PROP_BEOORDELING));
        return json;
    }

    /** What there is to tell about what was read. */
    static ArrayNode berichten(List<Leesbericht> berichten) {
        ArrayNode lijst = MAPPER.createArrayNode();
        for (Leesbericht bericht : berichten) {
            ObjectNode json = lijst.addObject().put("tekst", bericht.tekst());
            if (bericht.regel() > 0) {
                json.put("regel", bericht.regel());
            }
        }
        return lijst;
    }

    private static ObjectNode kop(
            NodeRef node, QName type, Map<QName, Serializable> eigenschappen) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", node.getId());
        json.put("naam", (String) eigenschappen.get(ContentModel.PROP_NAME));
        json.put("type", "kw:" + type.getLocalName());
        return json;
    }

    private static void waarden(ObjectNode json, List<Waarde> waarden) {
        ObjectNode oorsprong = MAPPER.createObjectNode();
        ObjectNode herkomst = MAPPER.createObjectNode();
        for (Waarde waarde : waarden) {
            NotaJson.zet(json, waarde.sleutel(), waarde.waarde());
            oorsprong.put(waarde.sleutel(), waarde.oorsprong());
            herkomst.put(waarde.sleutel(), waarde.herkomst().naam());
        }
        json.set("oorsprong", oorsprong);
        json.set("herkomst", herkomst);
    }

    private static void tekst(ObjectNode json, String sleutel, Serializable waarde) {
        if (waarde != null) {
            json.put(sleutel, waarde.toString());
        }
    }

    private static void deel(ObjectNode json, String sleutel, Serializable opgeslagen) {
        if (opgeslagen == null) {
            return;
        }
        try {
            JsonNode deel = MAPPER.readTree(opgeslagen.toString());
            if (!deel.isEmpty()) {
                json.set(sleutel, deel);
            }
        } catch (JsonProcessingException geenJson) {
            throw new IllegalStateException(sleutel + " holds no JSON", geenJson);
        }
    }
}

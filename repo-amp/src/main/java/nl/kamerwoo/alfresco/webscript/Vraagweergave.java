package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.afstemming.Afstemming;
import nl.kamerwoo.afstemming.Tekstcontrole;
import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.lezen.StukWaarden;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.TekstcontroleJson;
import nl.kamerwoo.alfresco.vragen.Vraagvelden;
import nl.kamerwoo.kamervragen.Verschil;
import nl.kamerwoo.kamervragen.Woordvergelijking;
import nl.kamerwoo.stempel.Stempel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Questions, their coordination and their differences as JSON. */
public final class Vraagweergave {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final NodeService nodeService;

    /**
     * @param nodeService the public one: it lets nobody see what he may not
     */
    public Vraagweergave(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** A question with all that stands on it; of differences no more than a summary. */
    public ObjectNode vraag(NodeRef vraag) {
        return vraag(vraag, nodeService.getProperties(vraag));
    }

    ObjectNode vraag(NodeRef vraag, Map<QName, Serializable> waarden) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", vraag.getId());
        json.put("naam", (String) waarden.get(ContentModel.PROP_NAME));
        json.put("nummer", Vraagvelden.nummer(waarden));
        tekst(json, "vraagtekst", waarden, KamerwooModel.PROP_VRAAGTEKST);
        tekst(json, "antwoordtekst", waarden, KamerwooModel.PROP_ANTWOORDTEKST);
        lijst(json, "samenMet", waarden, KamerwooModel.PROP_SAMEN_MET);
        lijst(json, "voetnoten", waarden, KamerwooModel.PROP_VOETNOTEN);
        Afstemming afstemming = Vraagvelden.afstemming(waarden);
        if (!afstemming.ministerie().isEmpty()) {
            json.put("coordinerendMinisterie", afstemming.ministerie());
        }
        json.put("onverkort", afstemming.onverkort());
        tekst(json, "vastgesteldeTekst", waarden, KamerwooModel.PROP_VASTGESTELDE_TEKST);
        if (waarden.get(KamerwooModel.PROP_VASTGESTELD_OP) instanceof Date dag) {
            json.put("vastgesteldOp", Datums.toLocalDate(dag).toString());
        }
        tekst(json, "afstemmingStatus", waarden, KamerwooModel.PROP_AFSTEMMING_STATUS);
        controles(json, waarden, false);
        metDeHand(json, waarden, false);
        oorsprong(json, waarden);
        return json;
    }

    /** All differences of a question, piece by piece. */
    public ObjectNode verschil(NodeRef vraag) {
        return verschil(vraag, nodeService.getProperties(vraag));
    }

    ObjectNode verschil(NodeRef vraag, Map<QName, Serializable> waarden) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", vraag.getId());
        json.put("nummer", Vraagvelden.nummer(waarden));
        tekst(json, "afstemmingStatus", waarden, KamerwooModel.PROP_AFSTEMMING_STATUS);
        controles(json, waarden, true);
        metDeHand(json, waarden, true);
        return json;
    }

    /** The agreed text against every place where it has to stand. */
    private static void controles(
            ObjectNode json, Map<QName, Serializable> waarden, boolean metSegmenten) {
        ArrayNode lijst = json.putArray("controles");
        for (Tekstcontrole controle :
                TekstcontroleJson.lees(
                        Vraagvelden.tekst(waarden, KamerwooModel.PROP_TEKSTCONTROLES))) {
            ObjectNode een = lijst.addObject();
            een.put("plek", controle.plek().naam());
            if (!controle.bron().isEmpty()) {
                een.put("bron", controle.bron());
            }
            een.put("gelijk", !controle.wijktAf());
            een.put(
                    "samenvatting",
                    controle.verschil()
                            .map(Vraagweergave::samenvatting)
                            .orElseGet(() -> Melding.tekst("kamerwoo.vergelijking.niet-gevonden")));
            if (metSegmenten) {
                controle.verschil()
                        .ifPresent(deze -> een.set("segmenten", TekstcontroleJson.segmenten(deze)));
            }
        }
    }

    /** What a person made of a text that a document has otherwise. */
    private static void metDeHand(
            ObjectNode json, Map<QName, Serializable> waarden, boolean metSegmenten) {
        ArrayNode lijst = json.putArray("metDeHand");
        Map.of(
                        Vraagvelden.VRAAGTEKST, KamerwooModel.PROP_VRAAGTEKST,
                        Vraagvelden.ANTWOORDTEKST, KamerwooModel.PROP_ANTWOORDTEKST)
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, QName>comparingByKey().reversed())
                .forEach(
                        veld ->
                                metDeHand(
                                        lijst,
                                        veld.getKey(),
                                        Vraagvelden.stempels(waarden).get(veld.getKey()),
                                        Vraagvelden.tekst(waarden, veld.getValue()),
                                        metSegmenten));
    }

    private static void metDeHand(
            ArrayNode lijst, String veld, Stempel gelezen, String staat, boolean metSegmenten) {
        if (gelezen == null || gelezen.waarde().equals(staat)) {
            return;
        }
        Verschil verschil = Woordvergelijking.vergelijk(staat, gelezen.waarde().toString());
        if (verschil.gelijk()) {
            return;
        }
        ObjectNode een = lijst.addObject();
        een.put("veld", veld);
        een.put("gelezenIn", gelezen.bron());
        een.put("samenvatting", samenvatting(verschil));
        if (metSegmenten) {
            een.set("segmenten", TekstcontroleJson.segmenten(verschil));
        }
    }

    private static String samenvatting(Verschil verschil) {
        return Melding.tekst(verschil.sleutel(), verschil.waarden().toArray());
    }

    /** Where each text was last read. */
    private static void oorsprong(ObjectNode json, Map<QName, Serializable> waarden) {
        ObjectNode oorsprong = json.putObject("oorsprong");
        Vraagvelden.stempels(waarden)
                .forEach((veld, stempel) -> oorsprong.put(veld, StukWaarden.oorsprong(stempel)));
    }

    private static void tekst(
            ObjectNode json, String sleutel, Map<QName, Serializable> waarden, QName naam) {
        String tekst = Vraagvelden.tekst(waarden, naam);
        if (!tekst.isEmpty()) {
            json.put(sleutel, tekst);
        }
    }

    private static void lijst(
            ObjectNode json, String sleutel, Map<QName, Serializable> waarden, QName naam) {
        if (waarden.get(naam) instanceof Collection<?> lijst && !lijst.isEmpty()) {
            json.set(sleutel, MAPPER.valueToTree(List.copyOf(lijst)));
        }
    }
}

package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.verzoeker.Verzoekers;
import nl.kamerwoo.woo.Verzoeker;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;

import java.util.Optional;

/** Where the Woo team asks and tells over HTTP who made a request. */
public final class Verzoekerloket {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String NAAM = "naam";
    private static final String ADRES = "adres";
    private static final String HOEDANIGHEID = "hoedanigheid";

    private final Verzoek verzoek;
    private final Verzoekers verzoekers;

    public Verzoekerloket(Verzoek verzoek, Verzoekers verzoekers) {
        this.verzoek = verzoek;
        this.verzoekers = verzoekers;
    }

    /**
     * The request that is asked about. Who is not of its Woo team is told the same whether or not
     * it is known who made it.
     */
    NodeRef verzoek(WebScriptRequest req) {
        NodeRef node = verzoek.node(req, KamerwooModel.TYPE_WOOVERZOEK);
        if (!verzoekers.magKennen(node)) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.verzoeker.geen-recht");
        }
        return node;
    }

    ObjectNode json(NodeRef node) {
        return verzoekers
                .van(node)
                .map(Verzoekerloket::json)
                .orElseThrow(
                        () ->
                                Verzoek.weiger(
                                        Status.STATUS_NOT_FOUND, "kamerwoo.verzoeker.onbekend"));
    }

    private static ObjectNode json(Verzoeker verzoeker) {
        ObjectNode json = MAPPER.createObjectNode();
        zet(json, NAAM, verzoeker.naam());
        zet(json, ADRES, verzoeker.adres());
        zet(json, HOEDANIGHEID, verzoeker.hoedanigheid());
        return json;
    }

    private static void zet(ObjectNode json, String sleutel, String tekst) {
        if (!tekst.isEmpty()) {
            json.put(sleutel, tekst);
        }
    }

    /** Changes what the JSON names and leaves the rest; {@code null} takes a value away. */
    void leg(NodeRef node, JsonNode json) {
        Optional<Verzoeker> bekend = verzoekers.van(node);
        Verzoeker nieuw =
                new Verzoeker(
                        waarde(json, NAAM, bekend.map(Verzoeker::naam)),
                        waarde(json, ADRES, bekend.map(Verzoeker::adres)),
                        waarde(json, HOEDANIGHEID, bekend.map(Verzoeker::hoedanigheid)));
        if (nieuw.isLeeg()) {
            throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.verzoeker.leeg");
        }
        verzoekers.leg(node, nieuw);
    }

    private String waarde(JsonNode json, String sleutel, Optional<String> bekend) {
        if (!json.has(sleutel)) {
            return bekend.orElse("");
        }
        String tekst = verzoek.tekst(json, sleutel).orElse("");
        if (tekst.length() > Verzoeker.MEESTE_TEKENS) {
            throw Verzoek.weiger(
                    Status.STATUS_BAD_REQUEST,
                    "kamerwoo.verzoeker.te-lang",
                    sleutel,
                    Verzoeker.MEESTE_TEKENS);
        }
        return tekst;
    }

    void wis(NodeRef node) {
        verzoekers.wis(node);
    }
}

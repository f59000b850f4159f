package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.termijn.TermijnFout;
import nl.kamerwoo.termijn.Termijntekst;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * {@code POST /kamerwoo/stukken/waarden}: gives many documents one kind and the same values. Each
 * is done or refused by itself, and the answer says of each which, and why.
 */
public final class StukkenwaardenPost extends AbstractWebScript {

    /** No list in Share is longer; whoever has more sends them in turns. */
    private static final int MEESTE = 500;

    private final Verzoek verzoek;
    private final DictionaryService dictionaryService;
    private final Stukkenvuller vuller;

    public StukkenwaardenPost(
            Verzoek verzoek, DictionaryService dictionaryService, Stukkenvuller vuller) {
        this.verzoek = verzoek;
        this.dictionaryService = dictionaryService;
        this.vuller = vuller;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        JsonNode json = verzoek.json(req);
        List<String> stukken = stukken(json.path("stukken"));
        Optional<String> soort = verzoek.tekst(json.path("waarden"), "soort");
        Map<QName, Serializable> waarden = waarden(json.path("waarden"));
        if (soort.isEmpty() && waarden.isEmpty()) {
            throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.vullen.niets");
        }
        ObjectNode antwoord = new ObjectMapper().createObjectNode();
        antwoord.putArray("gedaan");
        antwoord.putArray("geweigerd");
        stukken.stream()
                .map(id -> vuller.vul(id, soort, waarden))
                .forEach(uit -> zet(antwoord, uit));
        Antwoord.json(res, Status.STATUS_OK, antwoord);
    }

    private static List<String> stukken(JsonNode lijst) {
        List<JsonNode> stukken = StreamSupport.stream(lijst.spliterator(), false).toList();
        boolean isLijst = lijst.isArray() && stukken.stream().allMatch(JsonNode::isTextual);
        if (!isLijst || stukken.isEmpty() || stukken.size() > MEESTE) {
            throw Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.vullen.stukken", MEESTE);
        }
        return stukken.stream().map(JsonNode::asText).distinct().toList();
    }

    private Map<QName, Serializable> waarden(JsonNode json) {
        try {
            return Stukveld.lees(json, dictionaryService);
        } catch (TermijnFout fout) {
            throw new WebScriptException(
                    Status.STATUS_BAD_REQUEST, new Termijntekst(Melding::tekst).fout(fout));
        }
    }

    private static void zet(ObjectNode antwoord, Stukkenvuller.Uitkomst uitkomst) {
        ObjectNode regel =
                antwoord.withArray(uitkomst.waarom().isEmpty() ? "gedaan" : "geweigerd")
                        .addObject();
        regel.put("id", uitkomst.id());
        uitkomst.naam().ifPresent(naam -> regel.put("naam", naam));
        uitkomst.waarom().ifPresent(waarom -> regel.put("waarom", waarom));
    }
}

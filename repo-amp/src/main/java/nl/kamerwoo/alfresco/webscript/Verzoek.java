package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.kamerwoo.alfresco.Melding;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.servlet.FormData;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes apart what was asked, and refuses in words what cannot be. */
public final class Verzoek {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;

    /**
     * @param nodeService the public one: it lets nobody see what he may not
     */
    public Verzoek(NodeService nodeService, DictionaryService dictionaryService) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
    }

    /** The node that {@code {id}} of the address names, of this type. */
    NodeRef node(WebScriptRequest req, QName type) {
        return node(req.getServiceMatch().getTemplateVars().get("id"), type);
    }

    /** The node with this id, of this type. */
    NodeRef node(String id, QName type) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
        if (!is(node, type)) {
            throw weiger(Status.STATUS_NOT_FOUND, "kamerwoo.http.onbekend", id);
        }
        return node;
    }

    /** What the user may not see is not there for him. */
    private boolean is(NodeRef node, QName type) {
        try {
            // Of what type it is, the platform tells anybody; what is on it only who may read it.
            nodeService.getAspects(node);
            return dictionaryService.isSubClass(nodeService.getType(node), type);
        } catch (AccessDeniedException | InvalidNodeRefException verborgen) {
            return false;
        }
    }

    /** The file of a multipart form. */
    FormData.FormField bestand(WebScriptRequest req) {
        return velden(req)
                .filter(veld -> veld.getIsFile() && veld.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.http.geen-bestand"));
    }

    /** A text of the same form. */
    Optional<String> formulierveld(WebScriptRequest req, String naam) {
        return velden(req)
                .filter(veld -> !veld.getIsFile() && veld.getName().equals(naam))
                .map(FormData.FormField::getValue)
                .filter(waarde -> !waarde.isBlank())
                .findFirst();
    }

    private static Stream<FormData.FormField> velden(WebScriptRequest req) {
        String soort = req.getContentType();
        boolean isFormulier = soort != null && soort.startsWith("multipart/form-data");
        return isFormulier && req.parseContent() instanceof FormData formulier
                ? Arrays.stream(formulier.getFields())
                : Stream.empty();
    }

    /** The JSON object that was sent. */
    JsonNode json(WebScriptRequest req) throws IOException {
        try {
            JsonNode json = MAPPER.readTree(req.getContent().getContent());
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException geenJson) {
            throw weiger(
                    Status.STATUS_BAD_REQUEST,
                    "kamerwoo.http.geen-json-op",
                    geenJson.getLocation().getLineNr(),
                    geenJson.getLocation().getColumnNr());
        }
        throw weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.http.geen-json");
    }

    /** A text in it. */
    Optional<String> tekst(JsonNode json, String naam) {
        JsonNode waarde = json.path(naam);
        if (waarde.isMissingNode() || waarde.isNull()) {
            return Optional.empty();
        }
        if (!waarde.isTextual()) {
            throw weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.http.geen-tekst", naam);
        }
        return Optional.of(waarde.asText().strip()).filter(tekst -> !tekst.isEmpty());
    }

    /** A whole number of the query, not negative. */
    int getal(WebScriptRequest req, String naam, int anders, int hoogste) {
        String tekst = req.getParameter(naam);
        if (tekst == null) {
            return anders;
        }
        if (!tekst.matches("[0-9]{1,9}") || Integer.parseInt(tekst) > hoogste) {
            throw weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.http.geen-getal", naam, hoogste);
        }
        return Integer.parseInt(tekst);
    }

    /** A number that an earlier answer gave to go on from; the beginning when it is left out. */
    long nummer(WebScriptRequest req, String naam) {
        String tekst = req.getParameter(naam);
        if (tekst == null) {
            return 0;
        }
        if (!tekst.matches("[0-9]{1,18}")) {
            throw weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.http.geen-nummer", naam);
        }
        return Long.parseLong(tekst);
    }

    static WebScriptException weiger(int status, String sleutel, Object... waarden) {
        return new WebScriptException(status, Melding.tekst(sleutel, waarden));
    }

    /** What the module itself refuses it refuses in words; anything else is a failure. */
    static RuntimeException inWoorden(RuntimeException fout) {
        return Melding.weigering(fout)
                .<RuntimeException>map(
                        woorden -> new WebScriptException(Status.STATUS_CONFLICT, woorden, fout))
                .orElse(fout);
    }
}

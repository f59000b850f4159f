package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.kamerwoo.alfresco.Kladblok;

import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.io.InputStream;

/** Writes what is answered. */
final class Antwoord {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Antwoord() {}

    static void json(WebScriptResponse res, int status, JsonNode json) throws IOException {
        begin(res, status);
        res.getOutputStream().write(MAPPER.writeValueAsBytes(json));
    }

    /** What was written beforehand, as it was long. */
    static void json(WebScriptResponse res, int status, Kladblok json) throws IOException {
        begin(res, status);
        try (InputStream in = json.lees()) {
            in.transferTo(res.getOutputStream());
        }
    }

    private static void begin(WebScriptResponse res, int status) {
        res.setStatus(status);
        res.setContentType("application/json;charset=UTF-8");
        res.setHeader("Cache-Control", "no-store");
    }
}

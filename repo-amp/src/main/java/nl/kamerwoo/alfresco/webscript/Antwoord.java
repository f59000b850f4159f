package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.Kladblok;

import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Writes what is answered. */
final class Antwoord {

    private Antwoord() {}

    static void json(WebScriptResponse res, int status, JsonNode json) throws IOException {
        begin(res, status);
        res.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
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

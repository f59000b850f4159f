package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes what is answered. */
final class Antwoord {

    private Antwoord() {}

    static void json(WebScriptResponse res, int status, JsonNode json) throws IOException {
        res.setStatus(status);
        res.setContentType("application/json;charset=UTF-8");
        res.setHeader("Cache-Control", "no-store");
        res.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}

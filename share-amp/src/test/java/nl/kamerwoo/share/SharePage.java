package nl.kamerwoo.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of Share for somebody who reads a language, with what Share gives the scripts in it.
 *
 * @param parts what else there is on the page, such as {@code list}
 * @param scripts of the module, in the order in which Share loads them
 */
record SharePage(
        String language, boolean csrf, List<String> parts, List<String> scripts, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Texts of Share itself that the scripts ask for. */
    private static final Map<String, Map<String, String>> OF_SHARE =
            Map.of(
                    "nl",
                            Map.of(
                                    "button.cancel", "Annuleren",
                                    "button.close", "Sluiten",
                                    "label.ok", "OK",
                                    "message.failure", "Mislukt",
                                    "message.unknown-error", "Er is een onbekende fout opgetreden"),
                    "en",
                            Map.of(
                                    "button.cancel", "Cancel",
                                    "button.close", "Close",
                                    "label.ok", "OK",
                                    "message.failure", "Failure",
                                    "message.unknown-error", "An unknown error has occurred"));

    static SharePage in(String language) {
        return new SharePage(language, true, List.of(), List.of(), "");
    }

    SharePage withoutGuard() {
        return new SharePage(language, false, parts, scripts, body);
    }

    SharePage with(String... more) {
        return new SharePage(language, csrf, List.of(more), scripts, body);
    }

    SharePage scripts(String... more) {
        return new SharePage(language, csrf, parts, List.of(more), body);
    }

    SharePage body(String html) {
        return new SharePage(language, csrf, parts, scripts, html);
    }

    String html() {
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head><meta charset="UTF-8"><title>Share</title>
        <link rel="stylesheet" href="/share/res/kamerwoo/formulier.css">
        <link rel="stylesheet" href="/share/res/kamerwoo/documentenlijst.css">
        <link rel="stylesheet" href="/share/res/kamerwoo/schil.css">
        <style>.help-text { display: none; }</style>
        <script id="share" type="application/json">%s</script>
        <script src="/share/res/panel.js"></script>
        <script src="/share/res/share.js"></script>
        </head>
        <body><main><h1>Share</h1>%s</main>%s</body>
        </html>
        """
                .formatted(language, setting().replace("<", "\\u003c"), body, loaded());
    }

    private String loaded() {
        return scripts.stream()
                .map("<script src=\"/share/res/kamerwoo/%s\"></script>"::formatted)
                .collect(Collectors.joining());
    }

    private String setting() {
        return json(
                Map.of(
                        "locale",
                        language.equals("nl") ? "nl_NL" : "en_US",
                        "csrf",
                        csrf,
                        "parts",
                        parts,
                        "texts",
                        texts(language)));
    }

    /** Every text that the browser can ask for, in the language of who looks. */
    static Map<String, String> texts(String language) {
        Map<String, String> texts = new TreeMap<>(OF_SHARE.get(language));
        Stream.of("kamerwoo", "kamerwoo-bibliotheek")
                .map(bundle -> MessagesTest.load(bundle + "_" + language))
                .forEach(bundle -> putAll(texts, bundle));
        return texts;
    }

    private static void putAll(Map<String, String> texts, Properties bundle) {
        bundle.stringPropertyNames().forEach(key -> texts.put(key, bundle.getProperty(key)));
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** A value in an attribute. */
    static String attribute(Object value) {
        return json(value).replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}

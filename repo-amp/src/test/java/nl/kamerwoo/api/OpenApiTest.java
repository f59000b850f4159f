package nl.kamerwoo.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.OpenApi;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The description of the web scripts is of the web scripts that there are. */
class OpenApiTest {

    private static final Path SCRIPTS =
            Path.of("src/main/resources/alfresco/extension/templates/webscripts/nl/kamerwoo");
    private static final Pattern METHODE = Pattern.compile("\\.([a-z]+)\\.desc\\.xml$");
    private static final Pattern URL = Pattern.compile("<url>([^<]+)</url>");
    private static final Pattern IN_PAD = Pattern.compile("\\{([a-z]+)}");

    private final OpenApi api = OpenApi.beschrijving();

    @Test
    void everyWebScriptIsDescribedAndNothingElse() throws IOException {
        assertThat(beschreven()).isEqualTo(scripts());
    }

    @Test
    void everyOperationSaysWhatItDoesAndWhatCanGoWrong() {
        operaties()
                .forEach(
                        operatie -> {
                            assertThat(operatie.path("summary").asText()).isNotBlank();
                            assertThat(operatie.path("responses").fieldNames())
                                    .toIterable()
                                    .anyMatch(code -> code.startsWith("2"))
                                    .anyMatch(code -> code.startsWith("4"));
                        });
    }

    @Test
    void everyPartOfAnAddressIsAParameter() {
        api.json()
                .path("paths")
                .fields()
                .forEachRemaining(
                        pad ->
                                pad.getValue()
                                        .forEach(
                                                operatie ->
                                                        assertThat(inPad(operatie))
                                                                .as(pad.getKey())
                                                                .isEqualTo(delen(pad.getKey()))));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(api.json().findValues("$ref"))
                .isNotEmpty()
                .allSatisfy(
                        ref ->
                                assertThat(api.json().at(ref.asText().substring(1)).isMissingNode())
                                        .as(ref.asText())
                                        .isFalse());
    }

    private static Set<String> scripts() throws IOException {
        Set<String> scripts = new TreeSet<>();
        try (Stream<Path> bestanden = Files.list(SCRIPTS)) {
            for (Path bestand : bestanden.toList()) {
                Matcher methode = METHODE.matcher(bestand.getFileName().toString());
                if (methode.find()) {
                    Matcher url = URL.matcher(Files.readString(bestand));
                    assertThat(url.find()).as(bestand.toString()).isTrue();
                    do {
                        scripts.add(methode.group(1) + " " + url.group(1));
                    } while (url.find());
                }
            }
        }
        return scripts;
    }

    private Set<String> beschreven() {
        Set<String> beschreven = new TreeSet<>();
        api.json()
                .path("paths")
                .fields()
                .forEachRemaining(
                        pad ->
                                pad.getValue()
                                        .fieldNames()
                                        .forEachRemaining(
                                                methode ->
                                                        beschreven.add(
                                                                methode + " " + pad.getKey())));
        return beschreven;
    }

    private List<JsonNode> operaties() {
        List<JsonNode> operaties = new ArrayList<>();
        api.json().path("paths").forEach(pad -> pad.forEach(operaties::add));
        return operaties;
    }

    private Set<String> inPad(JsonNode operatie) {
        Set<String> namen = new TreeSet<>();
        for (JsonNode parameter : operatie.path("parameters")) {
            JsonNode gevonden = api.vind(parameter);
            if (gevonden.path("in").asText().equals("path")) {
                namen.add(gevonden.path("name").asText());
            }
        }
        return namen;
    }

    private static Set<String> delen(String pad) {
        return new TreeSet<>(
                IN_PAD.matcher(pad).results().map((MatchResult deel) -> deel.group(1)).toList());
    }
}

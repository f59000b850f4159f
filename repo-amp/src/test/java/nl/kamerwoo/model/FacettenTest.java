package nl.kamerwoo.model;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** By what search results in Share can be narrowed down. */
class FacettenTest {

    private static final String FILE = "/alfresco/extension/solr-facets-config-custom.properties";

    /** The index has it of itself. */
    private static final String TYPE = "TYPE";

    /** Alfresco does not start with a facet that lacks one of them. */
    private static final Set<String> NEEDED =
            Set.of(
                    "filterID",
                    "displayName",
                    "displayControl",
                    "maxFilters",
                    "hitThreshold",
                    "minFilterValueLength",
                    "sortBy",
                    "scope",
                    "scopedSites",
                    "isEnabled");

    private final Properties facets = load();

    /** What an administrator says as custom has the last word. */
    @Test
    void areDefaults() {
        assertThat(facets.stringPropertyNames())
                .isNotEmpty()
                .allMatch(key -> key.startsWith("default."));
    }

    @Test
    void areOfPropertiesThatTheIndexCanCount() {
        Set<String> facetable =
                ModelXml.kamerwoo()
                        .properties()
                        .filter(property -> ModelXml.text(property, "facetable").equals("true"))
                        .filter(property -> ModelXml.text(property, "tokenised").equals("false"))
                        .map(ModelXml::name)
                        .collect(toSet());

        assertThat(fields().keySet().stream().filter(field -> !field.equals(TYPE)))
                .isNotEmpty()
                .isSubsetOf(facetable);
    }

    @Test
    void areWhole() {
        assertThat(fields().values()).allMatch(NEEDED::equals);
    }

    @Test
    void haveANameOfTheirOwnAndALabelInShare() throws IOException {
        Properties texts = new Properties();
        try (Reader in =
                Files.newBufferedReader(
                        Path.of(
                                "../share-amp/src/main/resources/alfresco/web-extension/messages/kamerwoo-bibliotheek.properties"),
                        StandardCharsets.ISO_8859_1)) {
            texts.load(in);
        }

        assertThat(values("displayName"))
                .containsExactlyInAnyOrderElementsOf(
                        texts.stringPropertyNames().stream()
                                .filter(key -> key.startsWith("faceted-search."))
                                .toList());
        assertThat(values("filterID")).doesNotHaveDuplicates();
    }

    /** In two letters a ministry says who it is. */
    @Test
    void countShortValuesToo() {
        assertThat(values("minFilterValueLength")).containsOnly("1");
    }

    private Stream<String> values(String what) {
        return facets.stringPropertyNames().stream()
                .filter(key -> key.endsWith("." + what))
                .map(facets::getProperty);
    }

    private Map<String, Set<String>> fields() {
        return facets.stringPropertyNames().stream()
                .map(key -> key.substring("default.".length()))
                .collect(
                        groupingBy(
                                key -> key.substring(0, key.lastIndexOf('.')),
                                mapping(key -> key.substring(key.lastIndexOf('.') + 1), toSet())));
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = FacettenTest.class.getResourceAsStream(FILE)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

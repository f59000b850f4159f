package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** The menu in Share's header, which is a model by itself or a part of the model of a page. */
class HeaderInBrowserTest extends InShare {

    private static final String SCRIPT =
            Sources.read(
                    ShareConfig.EXTENSION.resolve(
                            "site-webscripts/nl/kamerwoo/kop/share-header.get.js"));

    /** What Share's server gives such a script. */
    private static final String OF_SHARE =
            """
            const find = (part, name, value) => {
              if (!part || typeof part !== 'object') {
                return null;
              }
              return part[name] === value ? part : Object.values(part).map((one) => find(one, name, value)).find(Boolean) || null;
            };
            const widgetUtils = { findObject: find };
            const msg = { get: (key) => JSON.parse(arguments[1])[key] };
            const model = { jsonModel: JSON.parse(arguments[0]) };
            %s
            return JSON.stringify(model.jsonModel);
            """;

    private static final Map<String, Object> BAR =
            Map.of(
                    "id",
                    "HEADER_APP_MENU_BAR",
                    "config",
                    Map.of("widgets", List.of(Map.of("id", "HEADER_HOME"))));

    HeaderInBrowserTest(Venster venster) {
        super(venster);
    }

    @ParameterizedTest
    @CsvSource({"nl, Termijnen, Woo-zoeken", "en, Terms, Woo search"})
    void itIsTheLastOfTheHeaderAndHasItsPages(String language, String terms, String search) {
        JsonNode menus = extended(language, List.of(BAR)).findPath("config").path("widgets");

        assertThat(menus).hasSize(2);
        assertThat(menus.path(0).path("id").asText()).isEqualTo("HEADER_HOME");
        JsonNode menu = menus.path(1).path("config");
        assertThat(menu.path("label").asText()).isEqualTo("Kamerwoo");
        assertThat(menu.findPath("config").path("widgets"))
                .extracting(one -> one.path("config").path("label").asText())
                .containsExactly(terms, search);
    }

    /** Such as that of search, which puts itself and its header in what keeps its footer down. */
    @Test
    void itIsInTheHeaderThatAPageHasInItselfToo() {
        List<Object> parts = List.of(Map.of("id", "SHARE_HEADER", "widgets", List.of(BAR)), "main");
        JsonNode page = extended("nl", Map.of("id", "FOOTER", "config", Map.of("widgets", parts)));

        assertThat(page.toString()).containsOnlyOnce("\"id\":\"HEADER_KAMERWOO\",\"name\"");
    }

    @Test
    void aPageWithoutAHeaderStaysAsItWas() {
        Map<String, Object> page = Map.of("widgets", List.of(Map.of("id", "MANAGE_SITES")));

        assertThat(extended("nl", page)).isEqualTo(parsed(SharePage.json(page)));
    }

    private JsonNode extended(String language, Object model) {
        open(SharePage.in(language));
        Object extended =
                venster.script(
                        OF_SHARE.formatted(SCRIPT),
                        SharePage.json(model),
                        SharePage.json(SharePage.texts(language)));
        return parsed(extended.toString());
    }
}

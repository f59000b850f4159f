package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.UUID;

/** The frames of the pages, and the files that they are made of. */
@Tag("http")
@ExtendWith(Platform.class)
class BladbestandHttpTest {

    private static final String BLADEN = "/kamerwoo/bladen/";

    private final Http http;

    BladbestandHttpTest(Http http) {
        this.http = http;
    }

    @ParameterizedTest
    @CsvSource({
        "termijnen.js, text/javascript",
        "teksten.nl.js, text/javascript",
        "kamerwoo.css, text/css"
    })
    void aFileIsServedAsWhatItIs(String naam, String soort) {
        Antwoord antwoord = http.get(BLADEN + naam);

        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.soort()).startsWith(soort).containsIgnoringCase("UTF-8");
        assertThat(antwoord.tekst()).isNotBlank();
    }

    @Test
    void whoHasItAlreadyDoesNotGetItAgain() {
        HttpResponse<InputStream> eerst = http.bestand(BLADEN + "termijnen.js");
        String merk = eerst.headers().firstValue("ETag").orElseThrow();

        Antwoord nogmaals =
                http.elders("GET", "/s" + BLADEN + "termijnen.js", "", "If-None-Match", merk);

        assertThat(nogmaals.status()).isEqualTo(304);
        assertThat(nogmaals.tekst()).isEmpty();
        assertThat(eerst.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "niets.js",
                "..%2F..%2Falfresco%2Fmodule%2Fkamerwoo-repo%2Fmodule.properties",
                "..%2Fbladen%2Ftermijnen.js",
                "%2Fetc%2Fpasswd",
                "termijnen.js%00",
                "TERMIJNEN.JS",
                "map%2Ftermijnen.js"
            })
    void nothingElseIsServed(String naam) {
        assertThat(http.get(BLADEN + naam).status()).isBetween(400, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "overzicht, Overzicht, Overview",
        "termijnen, Termijnen, Terms",
        "woo-zoeken, Woo-zoeken, Woo search",
        "dossier, Dossier, Dossier"
    })
    void aFrameHasItsTitleInTheLanguageOfTheReader(String blad, String nl, String en) {
        assertThat(http.get("/kamerwoo/" + blad).tekst())
                .contains("<html lang=\"nl\">", "<h1>" + nl + "</h1>");
        assertThat(http.get("/kamerwoo/" + blad, "en").tekst())
                .contains("<html lang=\"en\">", "<h1>" + en + "</h1>");
    }

    @Test
    void aFrameAllowsNoScriptOfItsOwnAndNothingFromElsewhere() {
        assertThat(http.get("/kamerwoo/termijnen").tekst())
                .contains("default-src 'none'; script-src 'self'")
                .doesNotContain("unsafe")
                .doesNotContainPattern("<script>|<style|\\son[a-z]+=|https?://");
    }

    @Test
    void aFrameIsForWhoHasLoggedIn() {
        assertThat(
                        http.als("admin", "mis-" + UUID.randomUUID())
                                .get("/kamerwoo/termijnen")
                                .status())
                .isEqualTo(401);
    }

    @Test
    void thePageWithTheStampsLeadsToTheOthers() {
        assertThat(http.get("/kamerwoo").tekst())
                .contains("href=\"kamerwoo/termijnen\"", "href=\"kamerwoo/woo-zoeken\"");
    }
}

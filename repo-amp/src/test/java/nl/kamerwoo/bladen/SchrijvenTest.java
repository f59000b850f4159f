package nl.kamerwoo.bladen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http;
import nl.kamerwoo.acceptance.Platform;
import nl.kamerwoo.browser.Chromium;
import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;

/** How the pages write, in a host that guards itself against forged requests as Share does. */
@Tag("browser")
@ExtendWith({Chromium.class, Platform.class})
class SchrijvenTest {

    /** Tells what would be sent, and answers what the last argument says. */
    private static final String LOKET =
            """
            const [werk, status, antwoord, klaar] = arguments;
            const gezien = [];
            const fetchVanBrowser = window.fetch;
            window.fetch = async (adres, verzoek) => {
              gezien.push([verzoek.method, adres, verzoek.headers.Token ?? 'geen', verzoek.headers['Accept-Language']].join(' '));
              return new Response(antwoord, { status });
            };
            document.cookie = 'Koekje="a%2Fb"; path=/';
            const csrf = { header: 'Token', parameter: 'token', cookie: 'Koekje' };
            import('./bladen/api.js')
              .then(({ loket }) => loket({ api: '/proxy', taal: 'en', csrf }, (sleutel) => sleutel))
              .then((loket) => werk === 'haal' ? loket.haal('/x', { a: 'b c', leeg: '' })
                : werk === 'stuur' ? loket.stuur('/x', new File(['inhoud'], 'a.txt'))
                : werk === 'verwijder' ? loket.verwijder('/x')
                : loket.maak('/x', { a: 1 }))
              .catch((fout) => gezien.push(fout.message))
              .finally(() => {
                window.fetch = fetchVanBrowser;
                document.cookie = 'Koekje=; path=/; max-age=0';
                klaar(gezien);
              });
            """;

    private final Http http;
    private final Venster venster;

    SchrijvenTest(Http http, Venster venster) {
        this.http = http;
        this.venster = venster;
    }

    @BeforeEach
    void openEenBlad() {
        venster.open(http.adres(), "/dossier", "nl");
    }

    @Test
    void whatIsWrittenBearsTheTokenOfTheMoment() {
        assertThat(doe("maak", 200, "{}")).containsExactly("POST /proxy/x a/b en");
        assertThat(doe("verwijder", 200, "{}")).containsExactly("DELETE /proxy/x a/b en");
    }

    @Test
    void aFileBearsItInItsAddress() {
        assertThat(doe("stuur", 200, "{}")).containsExactly("POST /proxy/x?token=a%2Fb geen en");
    }

    @Test
    void whatIsReadNeedsNone() {
        assertThat(doe("haal", 200, "{}")).containsExactly("GET /proxy/x?a=b+c geen en");
    }

    @Test
    void theReasonOfARefusalIsTold() {
        assertThat(doe("maak", 409, "{\"message\": \"10290001 Dat kan nu niet.\"}"))
                .contains("Dat kan nu niet.");
    }

    @Test
    void aRefusalThatIsNoJsonIsToldToo() {
        assertThat(doe("maak", 502, "<html>Bad gateway</html>")).contains("fout.anders");
        assertThat(doe("haal", 401, "")).contains("fout.aanmelden");
    }

    @SuppressWarnings("unchecked")
    private List<String> doe(String werk, int status, String antwoord) {
        return (List<String>) venster.scriptDatWacht(LOKET, werk, status, antwoord);
    }
}

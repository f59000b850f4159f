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

/** The inventory as a file: the page fetches it, shows that it does, and tells why it cannot. */
@Tag("browser")
@ExtendWith({Chromium.class, Platform.class})
class InventarisOphalenBladTest {

    private static final String CSV = ".kamerwoo-uitvoer a[href$='formaat=csv']";

    /** Reads what is saved, as nothing on a page tells what the browser did with it. */
    private static final String MEELEZEN =
            """
            const geef = URL.createObjectURL;
            URL.createObjectURL = (inhoud) => {
              window.opgehaald = inhoud.text();
              return geef.call(URL, inhoud);
            };
            """;

    /** Keeps the file back until it is told to go on. */
    private static final String TRAAG =
            """
            const vanBrowser = window.fetch;
            const los = new Promise((klaar) => { window.verder = klaar; });
            window.fetch = async (adres, verzoek) => {
              await los;
              return vanBrowser(adres, verzoek);
            };
            """;

    /** As the repository answers who may no longer see it. */
    private static final String GEWEIGERD =
            """
            const nee = { message: '11300042 U mag deze inventaris niet inzien.' };
            window.fetch = async () => new Response(JSON.stringify(nee), { status: 403 });
            """;

    private static final String IN_BEELD =
            """
            const { top, bottom } = document.querySelector('.kamerwoo-fout').getBoundingClientRect();
            return top >= 0 && bottom <= window.innerHeight;
            """;

    private final Http http;
    private final Bladzaak zaak;
    private final Venster venster;
    private final String verzoek;

    InventarisOphalenBladTest(Http http, Venster venster) {
        this.http = http;
        this.zaak = Bladzaak.nieuw(http);
        this.venster = venster;
        this.verzoek = zaak.woo("Internet in " + zaak.directie(), "2026-04-17");
    }

    @BeforeEach
    void openMetEenRegel() {
        zaak.neemOp(verzoek, zaak.mail(verzoek, "20 Nov 2023", "Eerste bericht"));
        venster.open(http.adres(), "/woo-zoeken?verzoek=" + verzoek, "nl");
        venster.wachtOpTekst("1 regel.");
    }

    @Test
    void whatIsSavedIsWhatTheRepositoryWrites() {
        venster.script(MEELEZEN);

        venster.vind(CSV).click();
        venster.wachtOpTekst(".csv is opgehaald.");

        assertThat(venster.scriptDatWacht("window.opgehaald.then(arguments[0])").toString())
                .contains("Eerste bericht");
    }

    @Test
    void whatTakesLongIsShownAndStopped() {
        venster.script(TRAAG);

        venster.vind(CSV).click();
        venster.wachtOpTekst(".csv wordt opgehaald");
        assertThat(venster.bezwaren()).isEmpty();
        venster.vind(".kamerwoo-voortgang button").click();
        venster.script("window.verder()");
        venster.wachtOpTekst("Gestopt: er is niets opgehaald.");

        assertThat(venster.alle("progress")).isEmpty();
    }

    @Test
    void whyItIsRefusedIsToldInWords() {
        venster.script(GEWEIGERD);

        venster.vind(CSV).click();
        venster.wachtOpTekst("U mag deze inventaris niet inzien.");

        assertThat(venster.tekst()).doesNotContain("11300042");
    }

    /** The list is at the bottom of the page, and what goes wrong is told at the top. */
    @Test
    void whyItIsRefusedIsInSight() {
        venster.maat(683, 384);
        venster.script(GEWEIGERD);

        venster.vind(CSV).click();
        venster.wachtOpTekst("U mag deze inventaris niet inzien.");

        assertThat(venster.script(IN_BEELD)).isEqualTo(true);
    }
}

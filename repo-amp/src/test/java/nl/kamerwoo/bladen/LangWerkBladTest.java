package nl.kamerwoo.bladen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http;
import nl.kamerwoo.acceptance.Loket;
import nl.kamerwoo.acceptance.Platform;
import nl.kamerwoo.browser.Chromium;
import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Random;

/** Work on the pages that takes long: it shows how far it is, and is stopped by who asks. */
@Tag("browser")
@ExtendWith({Chromium.class, Platform.class})
class LangWerkBladTest {

    /** Stands in for the file that a person names, which can wait until it is told to go on. */
    private static final String OPSLAG =
            """
            let wacht = arguments[0] ? new Promise((klaar) => { window.verder = klaar; }) : null;
            window.bewaard = { bytes: 0, af: false, weg: false };
            window.showSaveFilePicker = async () => ({
              createWritable: async () => new WritableStream({
                async write(deel) {
                  window.bewaard.kop ??= [...deel.slice(0, 2)].join();
                  window.bewaard.bytes += deel.byteLength;
                  await wacht;
                },
                close() { window.bewaard.af = true; },
                abort() { window.bewaard.weg = true; },
              }),
            });
            """;

    /** Holds the first line that is taken out back until it is told to go on. */
    private static final String TRAAG =
            """
            const fetchVanBrowser = window.fetch;
            const los = new Promise((klaar) => { window.verder = klaar; });
            window.fetch = async (adres, verzoek) => {
              if (verzoek.method === 'DELETE') {
                await los;
              }
              return fetchVanBrowser(adres, verzoek);
            };
            """;

    /** More than there is room for on the way. */
    private static final int GROOT = 8 << 20;

    private final Http http;
    private final Bladzaak zaak;
    private final Venster venster;
    private final String verzoek;

    LangWerkBladTest(Http http, Venster venster) {
        this.http = http;
        this.zaak = Bladzaak.nieuw(http);
        this.venster = venster;
        this.verzoek = zaak.woo("Internet in " + zaak.directie(), "2026-04-17");
    }

    @Test
    void thePackageStreamsIntoTheFileThatIsNamed() {
        beoordeeld();
        open("nl", "?verzoek=" + verzoek);
        script(OPSLAG, false);

        venster.vind(".kamerwoo-uitvoer a[href$='/pakket']").click();
        venster.wachtOpTekst("Het pakket is opgeslagen.");

        assertThat(script("return window.bewaard.kop")).isEqualTo("80,75");
        assertThat((Long) script("return window.bewaard.bytes")).isGreaterThan(GROOT);
        assertThat(script("return window.bewaard.af")).isEqualTo(true);
    }

    @Test
    void aPackageThatIsOnItsWayIsStopped() {
        beoordeeld();
        open("nl", "?verzoek=" + verzoek);
        script(OPSLAG, true);

        venster.vind(".kamerwoo-uitvoer a[href$='/pakket']").click();
        venster.wachtOpTekst("stukken: 1");
        assertThat(venster.tekst()).contains("MB van ongeveer 8 MB");
        assertThat(venster.bezwaren()).isEmpty();
        venster.vind(".kamerwoo-voortgang button").click();
        script("window.verder()");
        venster.wachtOpTekst("Gestopt: er is geen pakket opgeslagen.");

        assertThat(script("return window.bewaard.weg")).isEqualTo(true);
        assertThat(venster.alle("progress")).isEmpty();
    }

    @Test
    void takingLinesOutIsStoppedBetweenTwoOfThem() {
        zaak.neemOp(verzoek, zaak.mail(verzoek, "20 Nov 2023", "Eerste bericht"));
        zaak.neemOp(verzoek, zaak.mail(verzoek, "21 Nov 2023", "Tweede bericht"));
        open("nl", "?verzoek=" + verzoek);
        script(TRAAG);
        venster.vind(".kamerwoo-inventaris thead input").click();
        venster.vind(".kamerwoo-inventaris .kamerwoo-werkbalk button:last-of-type").click();
        venster.wachtOpTekst("2 regels gaan uit de inventaris.");
        venster.vind("dialog button[type=submit]").click();
        venster.wachtOpTekst("Regels worden uit de inventaris gehaald");
        venster.vind(".kamerwoo-voortgang button").click();
        script("window.verder()");
        venster.wachtOpTekst("Gestopt: de andere regels staan er nog.");

        assertThat(zaak.regels(verzoek)).hasSize(1);
    }

    /** What the page is made to do, in the browser. */
    private Object script(String wat, Object... waarden) {
        return venster.scriptDatWacht(
                "arguments[arguments.length - 1]((() => {" + wat + "})());", waarden);
    }

    /** A document that is made public, and not soon over. */
    private void beoordeeld() {
        byte[] ruis = new byte[GROOT];
        new Random(5).nextBytes(ruis);
        zaak.neemOp(verzoek, new Loket(http).gelezen(verzoek, "groot.bin", ruis));
        String json = "{\"regels\": [1], \"beoordeling\": \"Openbaar\"}";
        assertThat(http.post(Bladzaak.inventaris(verzoek, "/oordelen"), json).status())
                .isEqualTo(200);
    }

    private void open(String taal, String vraag) {
        venster.open(http.adres(), "/woo-zoeken" + vraag, taal);
    }
}

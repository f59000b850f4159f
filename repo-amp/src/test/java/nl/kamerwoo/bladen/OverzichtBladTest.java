package nl.kamerwoo.bladen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http;
import nl.kamerwoo.acceptance.Platform;
import nl.kamerwoo.browser.Chromium;
import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dossiers of the user, and what hangs together with them, as dashlets show them. */
@Tag("browser")
@ExtendWith({Chromium.class, Platform.class})
class OverzichtBladTest {

    private final Http http;
    private final Bladzaak zaak;
    private final Venster venster;

    OverzichtBladTest(Http http, Venster venster) {
        this.http = http;
        this.zaak = Bladzaak.nieuw(http);
        this.venster = venster;
    }

    @Test
    void aRequestThatOverlapsWithQuestionsIsLinkedFromTheOverview() {
        String titel = samenloop();
        open("nl");
        assertThat(venster.tekst())
                .contains("Mijn dossiers", "Samenloop van verzoeken en vragen", titel);

        venster.druk("Koppelen aan " + titel);
        venster.wachtOpTekst("is gekoppeld.");
        assertThat(venster.tekst()).contains("Hangt samen met:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseIt(String taal) {
        samenloop();
        open(taal);
        venster.leg("overzicht-" + taal);

        assertThat(venster.bezwaren()).isEmpty();
        assertThat(venster.klachten()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();
        assertThat(venster.bezwaren()).isEmpty();
        venster.leg("overzicht-smal-" + taal);
        venster.maat(683, 384);
        venster.leg("overzicht-200-" + taal);
    }

    /** Long overdue, so that it stands first; the name of the questions that it overlaps with. */
    private String samenloop() {
        String onderwerp = "Toegang tot " + zaak.directie();
        zaak.woo(
                onderwerp,
                "1990-01-10",
                zaak.verzoekOver("1994-11-01", "1995-01-31").put("behandelaar", "admin"));
        String id = zaak.kamervragen(onderwerp, "1994-12-12", Bladzaak.vragenAan("OCW"));
        var dossier = http.get("/kamerwoo/dossiers/" + id).json();
        return dossier.path("referentie").asText() + " " + dossier.path("onderwerp").asText();
    }

    private void open(String taal) {
        venster.open(http.adres(), "/overzicht", taal);
    }
}

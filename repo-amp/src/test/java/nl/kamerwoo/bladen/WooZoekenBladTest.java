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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import java.util.List;

/** The page to search documents for a Woo request, and to keep its inventory. */
@Tag("browser")
@ExtendWith({Chromium.class, Platform.class})
class WooZoekenBladTest {

    private final Http http;
    private final Bladzaak zaak;
    private final Venster venster;
    private final String verzoek;

    WooZoekenBladTest(Http http, Venster venster) {
        this.http = http;
        this.zaak = Bladzaak.nieuw(http);
        this.venster = venster;
        var gevraagd = Bladzaak.json().put("periodeVan", "2023-11-18");
        gevraagd.put("periodeTot", "2023-11-27");
        this.verzoek = zaak.woo("Internet in " + zaak.directie(), "2026-04-17", gevraagd);
    }

    @Test
    void fromTheQuestionToAJudgedInventoryWithoutAMouse() {
        zaak.mail(verzoek, "20 Nov 2023", "Eerste bericht");
        zaak.mail(verzoek, "27 Nov 2023", "Tweede bericht");
        zaak.mail(verzoek, "28 Nov 2023", "Te laat bericht");
        open("nl", "");

        venster.tabNaar("Voor het Woo-verzoek");
        venster.typ(verzoeknaam());
        venster.wachtOpTekst("Er staat nog niets in de inventaris.");
        assertThat(venster.vind("[name=van]").getDomProperty("value")).isEqualTo("2023-11-18");

        venster.tabNaar("Directie");
        venster.typ(zaak.directie());
        venster.druk("Zoeken");
        venster.wachtOpTekst("2 stukken in de periode; geen stukken zonder datum");
        assertThat(namen("section:first-of-type"))
                .containsExactly("Eerste bericht", "Tweede bericht");

        venster.terugNaar("Alles kiezen wat hier staat");
        venster.typ(Keys.SPACE);
        venster.wachtOpTekst("2 gekozen.");
        venster.terugNaar("In de inventaris opnemen");
        venster.typ(Keys.ENTER);
        venster.wachtOpTekst("2 regels zijn opgenomen.");
        assertThat(namen(".kamerwoo-inventaris")).hasSize(2);

        beoordeelAlles();
        venster.wachtOpTekst("2 regels zijn beoordeeld.");

        assertThat(zaak.regels(verzoek).findValuesAsText("beoordeling"))
                .containsExactly("Deels openbaar", "Deels openbaar");
        assertThat(zaak.regels(verzoek).get(0).path("gronden").toString())
                .isEqualTo("[\"5.1.2e\"]");
        assertThat(venster.klachten()).isEmpty();
    }

    /**
     * The heading of the inventory has the focus after a judgement, as what was pressed is gone.
     */
    private void beoordeelAlles() {
        venster.richt(".kamerwoo-inventaris h2");
        venster.tabNaar("Alles kiezen wat hier staat");
        venster.typ(Keys.SPACE);
        venster.terugNaar("Beoordelen");
        venster.typ(Keys.ENTER);
        venster.wachtOpTekst("2 regels beoordelen");
        assertThat(venster.bezwaren()).isEmpty();
        venster.leg("woo-zoeken-oordeel");
        venster.druk("Beoordelen");
        venster.wachtOpTekst("Kies een beoordeling.");
        venster.terugNaar("Openbaar");
        venster.typ(Keys.ARROW_DOWN);
        venster.tabNaar("5.1.2e Eerbiediging van de persoonlijke levenssfeer");
        venster.typ(Keys.SPACE);
        venster.druk("Beoordelen");
    }

    @Test
    void whatHasNoDateIsListedApart() {
        zaak.mail(verzoek, "20 Nov 2023", "Met datum");
        zaak.leg(verzoek, "los.txt", "Een stuk zonder datum.");
        open("nl", gezocht());

        assertThat(venster.tekst()).contains("1 stuk in de periode; 1 stuk zonder datum");
        assertThat(namen("table:has(caption)")).contains("Met datum", "los.txt");
        assertThat(venster.alle("caption").stream().map(WebElement::getText))
                .contains("Stukken in de periode", "Stukken zonder datum");
    }

    @Test
    void moreIsLoadedAndTheFocusGoesToIt() {
        for (int i = 0; i < 51; i++) {
            http.bestand(
                    "/kamerwoo/dossiers/" + verzoek + "/stukken",
                    "stuk-" + i + ".txt",
                    ("Geen datum " + i).getBytes());
        }
        open("nl", gezocht());
        venster.wacht(() -> venster.alle("tbody tr").size() == 50, "50 rows");

        venster.druk("Meer tonen");
        venster.wacht(() -> venster.alle("tbody tr").size() == 51, "51 rows");

        assertThat(venster.gericht().getAccessibleName()).startsWith("stuk-");
    }

    @Test
    void withoutARequestItSaysThatOneIsToBeChosen() {
        zaak.mail(verzoek, "20 Nov 2023", "Met datum");
        open("nl", "?directie=" + zaak.directie());

        venster.tabNaar("Alles kiezen wat hier staat");
        venster.typ(Keys.SPACE);
        venster.terugNaar("In de inventaris opnemen");
        venster.typ(Keys.ENTER);

        venster.wachtOpTekst("Kies eerst het Woo-verzoek waarvoor u zoekt.");
    }

    @Test
    void documentsOfAnyOfTheMinistriesAreFound() {
        for (String ministerie : List.of("OCW", "BZK", "VWS")) {
            String vragen =
                    zaak.kamervragen(
                            "Vragen aan " + ministerie,
                            "2023-11-18",
                            Bladzaak.vragenAan(ministerie));
            zaak.mail(vragen, "20 Nov 2023", "Bericht van " + ministerie);
        }
        open("nl", gezocht());

        venster.tabNaar("Ministeries");
        venster.typ("OCW, BZK");
        venster.druk("Zoeken");
        venster.wachtOpTekst("2 stukken in de periode");
        assertThat(namen("section:first-of-type"))
                .containsExactlyInAnyOrder("Bericht van OCW", "Bericht van BZK");
    }

    @Test
    void aLineIsTakenOutAfterAQuestion() {
        zaak.neemOp(verzoek, zaak.mail(verzoek, "20 Nov 2023", "Eerste bericht"));
        open("nl", "?verzoek=" + verzoek);

        venster.richt(".kamerwoo-inventaris h2");
        venster.tabNaar("Alles kiezen wat hier staat");
        venster.typ(Keys.SPACE);
        venster.terugNaar("Uit de inventaris halen");
        venster.typ(Keys.ENTER);
        venster.wachtOpTekst("De regel gaat uit de inventaris.");
        venster.typ(Keys.ESCAPE);
        assertThat(zaak.regels(verzoek)).hasSize(1);
        assertThat(venster.gericht().getText()).isEqualTo("Uit de inventaris halen");

        venster.typ(Keys.ENTER);
        venster.wachtOpTekst("De regel gaat uit de inventaris.");
        venster.druk("Uit de inventaris halen");
        venster.wachtOpTekst("1 regel is uit de inventaris gehaald.");
        assertThat(zaak.regels(verzoek)).isEmpty();
    }

    @Test
    void goingBackBringsTheSearchAndItsResultsBack() {
        zaak.mail(verzoek, "20 Nov 2023", "Eerste bericht");
        open("nl", gezocht());
        venster.tabNaar("Afzender");
        venster.typ("niemand");
        venster.druk("Zoeken");
        venster.wachtOpTekst("Geen stukken in de periode");

        venster.terug();
        venster.wachtOpTekst("Eerste bericht");
        assertThat(venster.vind("[name=afzender]").getDomProperty("value")).isEqualTo("");
        assertThat(venster.vind("[name=van]").getDomProperty("value")).isEqualTo("2023-11-18");
    }

    @Test
    void theInventoryAndThePackageCanBeFetched() {
        open("nl", "?verzoek=" + verzoek);

        assertThat(venster.alle(".kamerwoo-uitvoer a").stream().map(a -> a.getDomProperty("href")))
                .anyMatch(href -> href.endsWith("formaat=xlsx"))
                .anyMatch(href -> href.endsWith("formaat=csv"))
                .anyMatch(href -> href.endsWith("formaat=json"))
                .anyMatch(href -> href.endsWith("formaat=html"))
                .anyMatch(href -> href.endsWith("/pakket"));
    }

    @Test
    void whatIsTypedInATitleIsATextAndNothingElse() {
        zaak.wijzig(verzoek, Bladzaak.json().put("onderwerp", Bladzaak.VIJANDIG));
        zaak.neemOp(verzoek, zaak.mail(verzoek, "20 Nov 2023", Bladzaak.VIJANDIG));
        open("nl", gezocht() + "&verzoek=" + verzoek);

        assertThat(venster.tekst()).contains(Bladzaak.VIJANDIG);
        assertThat(venster.alle("main img, main script")).isEmpty();
        assertThat(venster.klachten()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseIt(String taal) {
        zaak.neemOp(verzoek, zaak.mail(verzoek, "20 Nov 2023", "Toegang tot het internet"));
        zaak.mail(verzoek, "24 Nov 2023", "Re: Toegang tot het internet");
        zaak.leg(verzoek, "los.txt", "Een stuk zonder datum.");
        open(taal, gezocht() + "&verzoek=" + verzoek);
        venster.leg("woo-zoeken-" + taal);

        assertThat(venster.tekst())
                .contains(taal.equals("nl") ? "Volledigheid" : "Completeness")
                .contains(taal.equals("nl") ? "20 november 2023" : "20 November 2023");
        assertThat(venster.bezwaren()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();
        assertThat(venster.bezwaren()).isEmpty();
        venster.leg("woo-zoeken-smal-" + taal);
        venster.maat(683, 384);
        venster.leg("woo-zoeken-200-" + taal);
    }

    private void open(String taal, String vraag) {
        venster.open(http.adres(), "/woo-zoeken" + vraag, taal);
    }

    private String gezocht() {
        return "?van=2023-11-18&tot=2023-11-27&directie=" + zaak.directie();
    }

    /** As a list of choices has it: what is typed chooses what begins so. */
    private String verzoeknaam() {
        return http.get("/kamerwoo/dossiers/" + verzoek).json().path("referentie").asText();
    }

    private List<String> namen(String waar) {
        return venster.alle(waar + " tbody th").stream()
                .map(cel -> cel.getText().lines().findFirst().orElse(""))
                .toList();
    }
}

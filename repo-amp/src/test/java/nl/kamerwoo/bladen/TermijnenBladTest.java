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

/** The page with the terms that run. */
@Tag("browser")
@ExtendWith({Chromium.class, Platform.class})
class TermijnenBladTest {

    private final Http http;
    private final Bladzaak zaak;
    private final Venster venster;

    TermijnenBladTest(Http http, Venster venster) {
        this.http = http;
        this.zaak = Bladzaak.nieuw(http);
        this.venster = venster;
    }

    @Test
    void whoHasAKeyboardFiltersAndSharesWhatHeSees() {
        zaak.woo("Toegang tot het internet", "2026-04-17");
        zaak.kamervragen("Loket in Tangoria", "2096-05-03");
        open("nl", "");

        venster.tabNaar("Directie");
        venster.typ(zaak.directie());
        venster.typ(Keys.ENTER);
        venster.wachtOpTekst("2 lopende dossiers.");

        assertThat(venster.adres()).contains("directie=" + zaak.directie());
        assertThat(rijen()).containsExactly("Toegang tot het internet", "Loket in Tangoria");
        assertThat(venster.tekst()).contains("18 mei 2026", "op tijd");
        assertThat(venster.klachten()).isEmpty();
    }

    @Test
    void theStateIsToldInWordsAndTheExplanationIsThereForWhoAsks() {
        zaak.woo("Toegang tot het internet", "1996-04-17");
        open("nl", gefilterd());

        assertThat(venster.tekst()).contains("te laat", "dagen voorbij");
        assertThat(venster.tekst()).doesNotContain("28 dagen na ontvangst");
        venster.tabNaar("Hoe de termijn is berekend");
        venster.typ(Keys.ENTER);
        venster.wachtOpTekst("28 dagen na ontvangst");
    }

    @Test
    void anAddressThatWasSharedShowsTheSame() {
        zaak.woo("Toegang tot het internet", "2026-04-17");
        zaak.kamervragen("Loket in Tangoria", "2096-05-03");
        open("nl", gefilterd() + "&soort=kamervragen");

        assertThat(rijen()).containsExactly("Loket in Tangoria");
        assertThat(venster.vind("select[name=soort]").getDomProperty("value"))
                .isEqualTo("kamervragen");
    }

    @Test
    void goingBackShowsWhatWasShownBefore() {
        zaak.woo("Toegang tot het internet", "2026-04-17");
        zaak.kamervragen("Loket in Tangoria", "2096-05-03");
        open("nl", gefilterd());
        venster.tabNaar("Soort");
        venster.typ("Woo");
        venster.druk("Tonen");
        venster.wachtOpTekst("1 lopend dossier.");

        venster.terug();
        venster.wachtOpTekst("2 lopende dossiers.");
    }

    @Test
    void theCsvIsOfWhatIsShown() {
        open("nl", gefilterd() + "&toestand=te%20laat");

        assertThat(venster.vind("a[download]").getDomProperty("href"))
                .contains("formaat=csv", "directie=" + zaak.directie(), "toestand=te+laat");
    }

    @Test
    void moreIsShownOnRequestAndTheFocusGoesToTheFirstOfThem() {
        for (int i = 0; i < 51; i++) {
            zaak.woo("Verzoek", "2096-05-03");
        }
        open("nl", gefilterd());
        venster.wachtOpTekst("De eerste 50 lopende dossiers; er zijn er meer.");

        venster.druk("Meer tonen");
        venster.wachtOpTekst("51 lopende dossiers.");

        assertThat(rijen()).hasSize(51);
        assertThat(venster.gericht().getTagName()).isEqualTo("a");
        assertThat(venster.alle("tbody tr:nth-child(51) a")).contains(venster.gericht());
    }

    @Test
    void printedItIsTheTableAlone() {
        zaak.woo("Toegang tot het internet", "2026-04-17");
        zaak.kamervragen("Loket in Tangoria", "2096-05-03");
        open("nl", gefilterd());

        venster.alsAfdruk(
                () -> {
                    assertThat(venster.alle("nav, form, button, .kamerwoo-knoppen"))
                            .isNotEmpty()
                            .noneMatch(WebElement::isDisplayed);
                    assertThat(venster.alle("thead th")).allMatch(WebElement::isDisplayed);
                    assertThat(rijen())
                            .containsExactly("Toegang tot het internet", "Loket in Tangoria");
                });
    }

    @Test
    void whereNothingIsFoundItSaysSo() {
        open("nl", gefilterd());

        assertThat(venster.vind("[role=status]").getText())
                .isEqualTo("Er zijn geen lopende dossiers die hieraan voldoen.");
    }

    @Test
    void itIsCompleteInEnglish() {
        zaak.woo("Toegang tot het internet", "2026-04-17");
        open("en", gefilterd());

        assertThat(venster.tekst())
                .contains("Terms", "1 running dossier.", "Woo request", "18 May 2026", "Handler");
        assertThat(venster.tekst()).doesNotContain("Behandelaar");
    }

    @Test
    void aDayIsTheSameDayWhereverItIsRead() {
        zaak.woo("Toegang tot het internet", "2026-04-17");
        venster.inTijdzone(
                "Pacific/Honolulu",
                () -> {
                    open("nl", gefilterd());
                    assertThat(venster.tekst()).contains("18 mei 2026");
                });
    }

    @Test
    void whatIsTypedInATitleIsATextAndNothingElse() {
        zaak.woo(Bladzaak.VIJANDIG, "2026-04-17");
        open("nl", gefilterd());

        assertThat(rijen()).containsExactly(Bladzaak.VIJANDIG);
        assertThat(venster.alle("main img, main script")).isEmpty();
        assertThat(venster.klachten()).isEmpty();
    }

    @Test
    void aRefusalIsToldInWords() {
        open("nl", "?directie=" + "x".repeat(201));

        assertThat(venster.vind("[role=alert]").getText()).startsWith("Dit is te lang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseIt(String taal) {
        zaak.woo("Toegang tot het internet", "2026-04-17");
        zaak.woo("Afgelopen", "1996-04-17");
        zaak.kamervragen("Loket in Tangoria", "2096-05-03");
        open(taal, gefilterd());
        venster.leg("termijnen-" + taal);

        assertThat(venster.bezwaren()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();
        assertThat(venster.bezwaren()).isEmpty();
        venster.leg("termijnen-smal-" + taal);
        venster.maat(683, 384);
        venster.leg("termijnen-200-" + taal);
    }

    private void open(String taal, String vraag) {
        venster.open(http.adres(), "/termijnen" + vraag, taal);
    }

    private String gefilterd() {
        return "?directie=" + zaak.directie();
    }

    private List<String> rijen() {
        return venster.alle("tbody th a").stream().map(WebElement::getText).toList();
    }
}

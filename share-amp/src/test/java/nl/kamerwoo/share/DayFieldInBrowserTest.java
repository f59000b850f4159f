package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A day in the Netherlands stays that day wherever the browser is. */
class DayFieldInBrowserTest extends InShare {

    DayFieldInBrowserTest(Venster venster) {
        super(venster);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "America/Los_Angeles", "Pacific/Auckland"})
    void theDayThatIsTypedIsTheDayThatIsSent(String zone) {
        share.answers(FormPage.SENT_TO, 200, "{}");
        venster.inTijdzone(
                zone,
                () -> {
                    open("");
                    venster.tabNaar("Datum:");
                    venster.typ("02072024");
                    venster.druk("Bewaren");

                    assertThat(sentTo(FormPage.SENT_TO).path("prop_kw_x").asText())
                            .isEqualTo("2024-02-07");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "America/Los_Angeles", "Pacific/Auckland"})
    void aDayThatNobodyTouchedIsSentAsTheDayThatItWas(String zone) {
        share.answers(FormPage.SENT_TO, 200, "{}");
        venster.inTijdzone(
                zone,
                () -> {
                    open("2026-07-13T22:00:00.000Z");
                    venster.druk("Bewaren");

                    assertThat(sentTo(FormPage.SENT_TO).path("prop_kw_x").asText())
                            .isEqualTo("2026-07-14");
                });
    }

    @Test
    void aDayThatIsTakenAwayIsSentAsNone() {
        share.answers(FormPage.SENT_TO, 200, "{}");
        open("2024-02-07");
        venster.tabNaar("Datum:");
        venster.typ(Keys.BACK_SPACE, Keys.TAB, Keys.BACK_SPACE, Keys.TAB, Keys.BACK_SPACE);
        venster.druk("Bewaren");

        assertThat(sentTo(FormPage.SENT_TO).path("prop_kw_x").asText("?")).isEmpty();
    }

    @Test
    void aDayThatIsNotWholeIsNotSentAsNone() {
        share.answers(FormPage.SENT_TO, 200, "{}");
        open("2024-02-07");
        venster.tabNaar("Datum:");
        venster.typ(Keys.BACK_SPACE);
        venster.druk("Bewaren");

        assertThat(share.sent()).isEmpty();
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Datum:");
    }

    @Test
    void aDayInAnImpossibleYearIsNotSent() {
        share.answers(FormPage.SENT_TO, 200, "{}");
        open("");
        venster.tabNaar("Datum:");
        venster.typ("02070024");
        venster.druk("Bewaren");

        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Datum:");
        assertThat(share.sent()).isEmpty();
    }

    @Test
    void aDayThatIsNeededIsAskedFor() {
        open(new FormPage("nl", control("").with("mandatory", true)).page());
        venster.druk("Bewaren");

        assertThat(venster.vind("#" + FormPage.FIELD).getAttribute("class")).contains("invalid");
        assertThat(share.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseIt(String language) {
        open(new FormPage(language, control("2024-02-07").with("help", "Wanneer?")).page());
        venster.leg("share-dag-" + language);

        assertThat(venster.bezwaren()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();
    }

    private void open(String value) {
        open(new FormPage("nl", control(value)).page());
    }

    private static Control control(String value) {
        return Control.edited("datum", value).with("label", "Datum");
    }
}

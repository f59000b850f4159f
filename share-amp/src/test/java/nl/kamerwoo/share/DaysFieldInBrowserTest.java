package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The days that are searched between, as Share's search takes them: whole days in the Netherlands.
 */
class DaysFieldInBrowserTest extends InShare {

    private static final String FROM = "Vanaf";
    private static final String TO = "Tot en met";

    DaysFieldInBrowserTest(Venster venster) {
        super(venster);
    }

    @BeforeEach
    void aRepositoryThatTakesIt() {
        share.answers(FormPage.SENT_TO, 200, "{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "America/Los_Angeles", "Pacific/Auckland"})
    void theDaysThatAreTypedAreSearchedBetweenWhereverTheBrowserIs(String zone) {
        venster.inTijdzone(
                zone,
                () -> {
                    open("nl");
                    venster.tabNaar(FROM);
                    venster.typ("11012026");
                    venster.tabNaar(TO);
                    venster.typ("11302026");
                    venster.druk("Bewaren");

                    assertThat(searched())
                            .isEqualTo("2026-10-31T23:00:00.000Z|2026-11-30T22:59:59.999Z");
                });
    }

    @ParameterizedTest
    @CsvSource({"Vanaf, 2026-10-31T23:00:00.000Z|", "Tot en met, |2026-11-01T22:59:59.999Z"})
    void eitherDayMayStayOpen(String which, String searched) {
        open("nl");
        venster.tabNaar(which);
        venster.typ("11012026");
        venster.druk("Bewaren");

        assertThat(searched()).isEqualTo(searched);
    }

    /** It has 23 hours, and begins an hour before it does in winter. */
    @Test
    void theDayOnWhichTheClockIsPutForwardIsSearchedWhole() {
        open("nl");
        venster.tabNaar(FROM);
        venster.typ("03292026");
        venster.tabNaar(TO);
        venster.typ("03292026");
        venster.druk("Bewaren");

        assertThat(searched()).isEqualTo("2026-03-28T23:00:00.000Z|2026-03-29T21:59:59.999Z");
    }

    @Test
    void withoutDaysNothingIsSearchedBetween() {
        open("nl");
        venster.tabNaar(FROM);
        venster.typ("11012026");
        venster.terugNaar(FROM);
        venster.terugNaar(FROM);
        venster.typ(Keys.BACK_SPACE, Keys.TAB, Keys.BACK_SPACE, Keys.TAB, Keys.BACK_SPACE);
        venster.druk("Bewaren");

        assertThat(searched()).isEmpty();
    }

    /** Share puts back what was searched, as it was sent, and then tells of it. */
    @Test
    void aSearchThatIsChangedBeginsWithItsDays() {
        open("nl");
        venster.script(
                "document.getElementById('%s').value = '|2026-11-30T22:59:59.999Z';"
                                .formatted(FormPage.FIELD)
                        + "YAHOO.Bubbling.fire('formContentsUpdated');");

        assertThat(venster.alle("input[type=date]"))
                .extracting(day -> day.getDomProperty("value"))
                .containsExactly("", "2026-11-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseIt(String language) {
        open(language);
        venster.leg("share-dagen-" + language);

        WebElement group = venster.vind(".kw-dagen");
        assertThat(group.getAccessibleName()).isEqualTo("Datum:");
        assertThat(venster.bezwaren()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();
    }

    private void open(String language) {
        open(new FormPage(language, Control.edited("dagen", "").with("label", "Datum")).page());
    }

    private String searched() {
        return sentTo(FormPage.SENT_TO).path("prop_kw_x-range").asText("?");
    }
}

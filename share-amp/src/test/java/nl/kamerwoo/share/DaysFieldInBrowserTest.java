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

/** The days that are searched between, as Share's search takes them. */
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

                    assertThat(searched()).isEqualTo("2026-11-01|2026-11-30");
                });
    }

    @ParameterizedTest
    @CsvSource({"Vanaf, 2026-11-01|", "Tot en met, |2026-11-01"})
    void eitherDayMayStayOpen(String which, String searched) {
        open("nl");
        venster.tabNaar(which);
        venster.typ("11012026");
        venster.druk("Bewaren");

        assertThat(searched()).isEqualTo(searched);
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
                "document.getElementById('%s').value = '|2026-11-30T00:00:00+01:00';"
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
        return sentTo(FormPage.SENT_TO).path("prop_kw_x-date-range").asText("?");
    }
}

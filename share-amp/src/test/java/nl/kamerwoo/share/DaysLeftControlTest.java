package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many days are left of a term. */
class DaysLeftControlTest {

    @ParameterizedTest
    @ValueSource(strings = {"op tijd", "let op", "te laat", "opgeschort"})
    void areToldWhileTheTermRuns(String state) throws Exception {
        assertThat(left(-1019, state)).contains("Naam &amp; meer:").contains(">-1019<");
    }

    @Test
    void areNotToldOfWhatIsDone() throws Exception {
        assertThat(left(-19, "afgedaan")).isBlank();
    }

    @Test
    void areNotToldWhereThereIsNoTerm() throws Exception {
        assertThat(Control.viewed("dagenover", "").html()).isBlank();
    }

    @Test
    void areShownWithItOnADossier() {
        assertThat(
                        new ShareConfig()
                                .all("field")
                                .filter(field -> field.getAttribute("id").equals("kw:dagenOver")))
                .singleElement()
                .satisfies(
                        field ->
                                assertThat(Xml.attributes(field, "control", "template"))
                                        .containsExactly(
                                                "/nl/kamerwoo/form/controls/dagenover.ftl"));
    }

    private static String left(int days, String state) throws Exception {
        return Control.viewed("dagenover", "")
                .with("value", days)
                .beside("prop_kw_termijnToestand", state)
                .html();
    }
}

package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Midnight in the Netherlands is the evening before in UTC: the day that was meant is the day that
 * is shown.
 */
class DayControlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-07T00:00:00.000+01:00",
                "2024-02-06T23:00:00.000Z",
                "2024-02-07T00:00:00.000Z",
                "2024-02-07"
            })
    void showsTheDayInTheNetherlands(String stored) throws Exception {
        assertThat(Control.viewed("datum", stored).html()).contains("woensdag 7 februari 2024");
        assertThat(Control.edited("datum", stored).html()).contains("value=\"2024-02-07\"");
    }

    @Test
    void showsTheDayInSummerToo() throws Exception {
        assertThat(Control.viewed("datum", "2026-07-13T22:00:00.000Z").html())
                .contains("dinsdag 14 juli 2026");
    }

    @Test
    void isPickedWithThePickerOfTheBrowser() throws Exception {
        assertThat(Control.edited("datum", "").html())
                .contains("<input id=\"form_prop_kw_x\" name=\"prop_kw_x\" type=\"date\"")
                .contains("value=\"\"")
                .contains("<label for=\"form_prop_kw_x\">Naam &amp; meer:");
    }

    @Test
    void saysThatThereIsNone() throws Exception {
        assertThat(Control.viewed("datum", "").html()).contains("text of form.control.novalue");
    }

    @Test
    void cannotBePickedWhereTheModuleSetsIt() throws Exception {
        assertThat(Control.edited("datum", "").with("disabled", true).html())
                .contains("disabled=\"disabled\"");
    }

    @Test
    void tellsOfItsHelp() throws Exception {
        assertThat(Control.edited("datum", "").with("help", "Wanneer").html())
                .contains("aria-describedby=\"form_prop_kw_x-help\"");
    }
}

package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a term stands still is told in days and words, and typed in figures. */
class SuspensionsControlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-20/2026-04-27/zienswijzen | maandag 20 april 2026 – maandag 27 april 2026: text of kamerwoo.opschorting.zienswijzen",
                "2026-04-20/2026-04-27 | maandag 20 april 2026 – maandag 27 april 2026",
                "2026-04-20//onvolledig | text of kamerwoo.opschorting.vanaf: text of kamerwoo.opschorting.onvolledig"
            })
    void itIsToldInDaysAndWords(String typed, String told) throws Exception {
        assertThat(view(typed)).contains(">" + told + "<");
    }

    @Test
    void oneIsToldAfterTheOther() throws Exception {
        assertThat(view("2026-04-20/2026-04-21, 2026-05-20/2026-05-21"))
                .contains("21 april 2026; woensdag 20 mei 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"morgen", "2026-04-20", "2026-4-20/", "/2026-04-20", "2026-04-20//zomaar"})
    void whatIsNoSuspensionIsShownAsItWasTyped(String typed) throws Exception {
        assertThat(view(typed)).contains(">" + typed + "<");
    }

    @Test
    void noneIsToldAsNone() throws Exception {
        assertThat(view("")).contains(">text of form.control.novalue<");
    }

    @Test
    void whatIsTypedIsEscaped() throws Exception {
        assertThat(view("<b>/")).contains("&lt;b&gt;/");
    }

    @Test
    void itIsTypedAsAListOfTexts() throws Exception {
        assertThat(Control.edited("opschortingen", "2026-04-20//onvolledig").html())
                .contains("<input", "value=\"2026-04-20//onvolledig\"");
    }

    private static String view(String value) throws Exception {
        return Control.viewed("opschortingen", value).html();
    }
}

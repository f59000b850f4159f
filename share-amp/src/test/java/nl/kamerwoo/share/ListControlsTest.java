package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is ticked, picked or offered instead of typed. */
class ListControlsTest {

    private static final String GROUNDS =
            "5.1.2e|5.1.2e Persoonlijke levenssfeer#5.1.2i|5.1.2i <Staat>#5.2|5.2 Opvattingen";

    @Test
    void ticksWhatWasChosen() throws Exception {
        assertThat(Control.edited("vinklijst", "5.2,5.1.2e").options(GROUNDS).html())
                .contains("value=\"5.1.2e\" checked=\"checked\"")
                .contains("value=\"5.2\" checked=\"checked\"")
                .contains("value=\"5.1.2i\"/>");
    }

    @Test
    void keepsWhatIsNoLongerInTheList() throws Exception {
        assertThat(Control.edited("vinklijst", "10.2g").options(GROUNDS).html())
                .contains("value=\"10.2g\" checked=\"checked\"");
        assertThat(Control.viewed("vinklijst", "10.2g,5.2").options(GROUNDS).html())
                .contains("5.2 Opvattingen; 10.2g");
    }

    @Test
    void sendsOneFieldAndNotEachBox() throws Exception {
        assertThat(Control.edited("vinklijst", "5.2,5.1.2e").options(GROUNDS).html())
                .containsOnlyOnce("name=\"prop_kw_x\"")
                .contains("type=\"hidden\" name=\"prop_kw_x\" value=\"5.2,5.1.2e\"");
    }

    @Test
    void namesItsGroupForWhoCannotSeeIt() throws Exception {
        assertThat(Control.edited("vinklijst", "").options(GROUNDS).html())
                .contains("<fieldset")
                .contains("<legend>Naam &amp; meer:");
    }

    @Test
    void saysWhatAGroupIsFor() throws Exception {
        assertThat(
                        Control.edited("vinklijst", "")
                                .options(GROUNDS)
                                .with("description", "<Waarom>")
                                .html())
                .contains("aria-describedby=\"form_prop_kw_x-uitleg\"")
                .contains("<p id=\"form_prop_kw_x-uitleg\" class=\"kw-uitleg\">&lt;Waarom&gt;</p>");
        assertThat(Control.edited("vinklijst", "").options(GROUNDS).html())
                .doesNotContain("aria-describedby", "kw-uitleg");
    }

    @Test
    void showsTheNamesOfWhatWasChosen() throws Exception {
        assertThat(Control.viewed("vinklijst", "5.1.2e,5.1.2i").options(GROUNDS).html())
                .contains("5.1.2e Persoonlijke levenssfeer; 5.1.2i &lt;Staat&gt;");
        assertThat(Control.viewed("vinklijst", "").options(GROUNDS).html())
                .contains("text of form.control.novalue");
    }

    @Test
    void keepsMinistriesWhereTheListIsNotThere() throws Exception {
        assertThat(Control.edited("ministeries", "BZK, <JenV>").html())
                .contains("type=\"text\"")
                .contains("value=\"BZK,&lt;JenV&gt;\"")
                .contains("data-kw-ministeries=\"meer\"");
        assertThat(Control.viewed("ministeries", "BZK,JenV").html()).contains("BZK, JenV");
    }

    @Test
    void offersSomebodyByName() throws Exception {
        assertThat(Control.edited("persoon", "jansen").html())
                .contains("value=\"jansen\"")
                .contains("list=\"form_prop_kw_x-personen\"")
                .contains("<datalist id=\"form_prop_kw_x-personen\">");
    }

    @Test
    void tellsOnlyWhatThereIsToTell() throws Exception {
        assertThat(Control.viewed("gegeven", "").html()).isBlank();
        assertThat(Control.viewed("gegeven", "BZK & JenV").html()).contains("BZK &amp; JenV");
    }
}

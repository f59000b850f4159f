package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where somebody writes why: when that is needed has to be in sight. */
class ReasonControlTest {

    private static final String HELP = "Nodig om <terug> te sturen";

    @Test
    void saysAboveTheFieldWhatItIsFor() throws Exception {
        assertThat(Control.edited("toelichting", "").with("help", HELP).html())
                .contains(">Nodig om &lt;terug&gt; te sturen</p>")
                .contains("id=\"form_prop_kw_x-uitleg\"")
                .contains("aria-describedby=\"form_prop_kw_x-uitleg\"");
    }

    @Test
    void saysNothingWhereThereIsNothingToSay() throws Exception {
        assertThat(Control.edited("toelichting", "").html())
                .doesNotContain("kw-uitleg", "aria-describedby");
    }

    @Test
    void keepsWhatWasWritten() throws Exception {
        assertThat(Control.edited("toelichting", "A & <B>\nC").html())
                .contains(">A &amp; &lt;B&gt;\nC</textarea>");
        assertThat(Control.viewed("toelichting", "A & <B>\nC").html())
                .contains("A &amp; &lt;B&gt;<br/>C");
        assertThat(Control.viewed("toelichting", "").html())
                .contains("text of form.control.novalue");
    }
}

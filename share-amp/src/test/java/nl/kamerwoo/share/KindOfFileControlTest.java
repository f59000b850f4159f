package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What kind of file it is, where that is not to be changed. */
class KindOfFileControlTest {

    @Test
    void isCalledByItsName() throws Exception {
        assertThat(Control.edited("bestandstype", "application/pdf").html())
                .contains(">Adobe PDF &amp; meer<");
    }

    @Test
    void offersNothingToChoose() throws Exception {
        assertThat(Control.edited("bestandstype", "application/pdf").html())
                .doesNotContain("<select", "<input", "prop_kw_x");
    }

    @Test
    void isUnknownWithoutAName() throws Exception {
        assertThat(Control.edited("bestandstype", "application/x-eigen").html())
                .contains(">text of form.control.mimetype.unknown<");
        assertThat(Control.edited("bestandstype", "").html())
                .contains(">text of form.control.mimetype.unknown<");
    }
}

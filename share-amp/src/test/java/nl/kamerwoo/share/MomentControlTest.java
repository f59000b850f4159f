package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A moment is told as it was in the Netherlands, and a day that was kept as one has no time. */
class MomentControlTest {

    @Test
    void showsTheDayAndTheTimeInTheNetherlands() throws Exception {
        assertThat(Control.viewed("moment", "2026-07-13T22:30:00.000Z").html())
                .contains(">dinsdag 14 juli 2026, 00:30<");
    }

    @Test
    void showsNoTimeOfWhatHasNone() throws Exception {
        assertThat(Control.viewed("moment", "2026-11-19T23:00:00.000Z").html())
                .contains(">vrijdag 20 november 2026<");
    }

    @Test
    void saysThatThereIsNone() throws Exception {
        assertThat(Control.viewed("moment", "").html()).contains("text of form.control.novalue");
    }
}

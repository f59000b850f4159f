package nl.kamerwoo.spoor;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class GegevenTest {

    @Test
    void aValueIsToldAsPeopleReadIt() {
        assertThat(Gegeven.van("MOCW")).isEqualTo(new Gegeven("MOCW", ""));
        assertThat(Gegeven.van(LocalDate.of(2024, 2, 7)).waarde()).isEqualTo("2024-02-07");
        assertThat(Gegeven.van(List.of("BZK", "FIN"), List.of("BZK")))
                .isEqualTo(new Gegeven("BZK, FIN", "BZK"));
    }

    @Test
    void whatIsGoneIsEmpty() {
        assertThat(Gegeven.van(null, "MOCW")).isEqualTo(new Gegeven("", "MOCW"));
    }

    @Test
    void ofWhatIsNotToldItIsToldThatItWasThere() {
        assertThat(new Gegeven("geheim", "").verzwegen()).isEqualTo(new Gegeven("…", ""));
        assertThat(new Gegeven("", "geheim").verzwegen()).isEqualTo(new Gegeven("", "…"));
    }

    @Property
    void aLongTextIsCutBetweenTwoCharacters(@ForAll String begin) {
        String kort = Gegeven.van(begin + "\uD83D\uDCDC".repeat(250)).waarde();

        assertThat(kort.codePointCount(0, kort.length())).isLessThanOrEqualTo(250);
        assertThat(kort).endsWith("…");
        if (StandardCharsets.UTF_8.newEncoder().canEncode(begin)) {
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(kort)).isTrue();
        }
    }
}

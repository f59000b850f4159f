package nl.kamerwoo.zoeken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ZoekvraagTest {

    private static final LocalDate BEGIN = LocalDate.of(2023, 11, 18);

    private static Zoekvraag vraag(Optional<LocalDate> van, Optional<LocalDate> tot) {
        return new Zoekvraag(
                van,
                tot,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsNone() {
        assertThatThrownBy(() -> vraag(Optional.of(BEGIN), Optional.of(BEGIN.minusDays(1))))
                .isInstanceOf(OmgekeerdePeriode.class);
    }

    @Test
    void aPeriodCanBeOneDay() {
        assertThat(vraag(Optional.of(BEGIN), Optional.of(BEGIN)).van()).contains(BEGIN);
    }

    @Test
    void aPeriodCanBeOpen() {
        assertThat(vraag(Optional.empty(), Optional.of(BEGIN)).van()).isEmpty();
        assertThat(vraag(Optional.of(BEGIN), Optional.empty()).tot()).isEmpty();
    }
}

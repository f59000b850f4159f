package nl.kamerwoo.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class HerkansingTest {

    private static final Instant NU = Instant.parse("2024-02-09T16:00:00Z");

    @Test
    void theFirstTryComesAMinuteLater() {
        assertThat(Herkansing.na(1, NU)).contains(NU.plus(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyNextTryWaitsAtLeastAsLong(int pogingen) {
        assertThat(Herkansing.na(pogingen + 1, NU).orElseThrow())
                .isAfterOrEqualTo(Herkansing.na(pogingen, NU).orElseThrow());
    }

    @Test
    void theLastTryComesAfterALongWeekendWithoutTransformService() {
        Instant moment = NU;
        int pogingen = 1;
        Optional<Instant> volgende = Herkansing.na(pogingen, moment);
        while (volgende.isPresent()) {
            moment = volgende.get();
            volgende = Herkansing.na(++pogingen, moment);
        }

        assertThat(moment).isAfter(Instant.parse("2024-02-13T08:00:00Z"));
    }

    @Test
    void onceItIsEnough() {
        assertThat(Herkansing.na(10, NU)).isEmpty();
    }
}

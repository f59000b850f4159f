package nl.kamerwoo.lezen;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a document that could not be read is tried again. The first waits bridge a restart of the
 * transform service, the last ones a long weekend without it.
 */
public final class Herkansing {

    private static final List<Duration> WACHTTIJDEN =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofHours(12),
                    Duration.ofHours(24),
                    Duration.ofHours(24),
                    Duration.ofHours(24));

    private Herkansing() {}

    /**
     * @param pogingen how many times it has been tried by now, at least once
     * @return when to try again, or nothing when it has been tried often enough
     */
    public static Optional<Instant> na(int pogingen, Instant nu) {
        return pogingen > WACHTTIJDEN.size()
                ? Optional.empty()
                : Optional.of(nu.plus(WACHTTIJDEN.get(pogingen - 1)));
    }
}

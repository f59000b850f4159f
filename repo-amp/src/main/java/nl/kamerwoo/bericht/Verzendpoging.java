package nl.kamerwoo.bericht;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a mail that the mail server did not take is offered again. The first waits bridge a restart
 * of the server, the last ones a night without it; after that the news is no longer news.
 */
public final class Verzendpoging {

    private static final List<Duration> WACHTTIJDEN =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofHours(12));

    private Verzendpoging() {}

    /**
     * @param pogingen how many times it was offered by now, at least once
     * @return when to offer it again, or nothing when that was done often enough
     */
    public static Optional<Instant> na(int pogingen, Instant nu) {
        return pogingen > WACHTTIJDEN.size()
                ? Optional.empty()
                : Optional.of(nu.plus(WACHTTIJDEN.get(pogingen - 1)));
    }
}

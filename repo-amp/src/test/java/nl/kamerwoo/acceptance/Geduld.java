package nl.kamerwoo.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Waiting for what happens by itself, in another thread or on another machine. */
final class Geduld {

    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final Duration TUSSENTIJD = Duration.ofMillis(50);

    private Geduld() {}

    /** Asks again until it is so. */
    static <T> T tot(Callable<T> vraag, Predicate<T> klaar) {
        Instant einde = Instant.now().plus(GEDULD);
        try {
            T antwoord = vraag.call();
            while (!klaar.test(antwoord)) {
                if (Instant.now().isAfter(einde)) {
                    throw new AssertionError("Not so after " + GEDULD + ": " + antwoord);
                }
                Thread.sleep(TUSSENTIJD.toMillis());
                antwoord = vraag.call();
            }
            return antwoord;
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestoord);
        } catch (RuntimeException fout) {
            throw fout;
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }
}

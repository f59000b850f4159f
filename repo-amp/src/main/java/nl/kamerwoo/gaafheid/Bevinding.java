package nl.kamerwoo.gaafheid;

import java.util.Objects;
import java.util.Optional;

/**
 * What is found of a signed document.
 *
 * @param controlegetal that was computed; empty when there was nothing to be read
 */
public record Bevinding(Gaafheid uitkomst, String controlegetal) {

    public Bevinding {
        Objects.requireNonNull(uitkomst);
        Objects.requireNonNull(controlegetal);
    }

    /**
     * @param vastgelegd the checksum of when it was signed
     * @param gevonden the one of now; nothing when the content could not be read
     */
    public static Bevinding van(String vastgelegd, Optional<String> gevonden) {
        return gevonden.map(
                        nu ->
                                new Bevinding(
                                        nu.equalsIgnoreCase(vastgelegd)
                                                ? Gaafheid.GAAF
                                                : Gaafheid.AFWIJKEND,
                                        nu))
                .orElseGet(() -> new Bevinding(Gaafheid.ONLEESBAAR, ""));
    }

    /** Whether there is something to tell that was not told before. */
    public boolean isNieuws(Optional<Bevinding> vorige) {
        return uitkomst != Gaafheid.GAAF && !vorige.equals(Optional.of(this));
    }
}

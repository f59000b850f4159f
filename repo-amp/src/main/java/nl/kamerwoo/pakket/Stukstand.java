package nl.kamerwoo.pakket;

import java.util.Objects;
import java.util.Optional;

/**
 * A document as it is at this moment.
 *
 * @param belet why nothing of it can be had at all
 * @param gelakt the version in which is made illegible what is withheld
 * @param gelaktIsActueel whether that was made of the original as it is now
 */
public record Stukstand(
        Optional<Reden> belet,
        Optional<Inhoud> origineel,
        Optional<Inhoud> gelakt,
        boolean gelaktIsActueel) {

    public Stukstand {
        Objects.requireNonNull(belet);
        Objects.requireNonNull(origineel);
        Objects.requireNonNull(gelakt);
    }

    public static Stukstand zonder(Reden belet) {
        return new Stukstand(Optional.of(belet), Optional.empty(), Optional.empty(), false);
    }

    public static Stukstand met(
            Optional<Inhoud> origineel, Optional<Inhoud> gelakt, boolean gelaktIsActueel) {
        return new Stukstand(Optional.empty(), origineel, gelakt, gelaktIsActueel);
    }

    boolean isVerouderd() {
        return gelakt.isPresent() && !gelaktIsActueel;
    }

    Optional<Inhoud> bruikbaarGelakt() {
        return gelakt.filter(inhoud -> gelaktIsActueel);
    }
}

package nl.kamerwoo.woo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days, both ends included: who asks for documents until a day means that day too
 * (domain.md, 3). Without a first day it goes back without end, without a last day it goes on.
 */
public record Tijdvak(Optional<LocalDate> van, Optional<LocalDate> tot) {

    /** Whether it ends before it begins, so that no day is in it. */
    public boolean isOmgekeerd() {
        return van.isPresent() && tot.isPresent() && tot.get().isBefore(van.get());
    }

    /** The days that are in both; nothing when there are none. */
    public Optional<Tijdvak> overlap(Tijdvak ander) {
        Tijdvak samen = new Tijdvak(laatste(van, ander.van), eerste(tot, ander.tot));
        return isOmgekeerd() || ander.isOmgekeerd() || samen.isOmgekeerd()
                ? Optional.empty()
                : Optional.of(samen);
    }

    private static Optional<LocalDate> laatste(Optional<LocalDate> een, Optional<LocalDate> ander) {
        return een.filter(dag -> ander.filter(dag::isBefore).isEmpty()).or(() -> ander);
    }

    private static Optional<LocalDate> eerste(Optional<LocalDate> een, Optional<LocalDate> ander) {
        return een.filter(dag -> ander.filter(dag::isAfter).isEmpty()).or(() -> ander);
    }
}

package nl.kamerwoo.nota;

import java.util.Objects;

/** A value read from the nota and the place where it stood. */
public record Veld<T>(T waarde, Vindplaats vindplaats) {
    public Veld {
        Objects.requireNonNull(waarde, "waarde");
        Objects.requireNonNull(vindplaats, "vindplaats");
    }
}

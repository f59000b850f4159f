package nl.kamerwoo.woo;

import java.util.Arrays;
import java.util.Optional;

/** What was decided about making a document public. */
public enum Beoordeling {
    OPENBAAR("Openbaar"),
    DEELS_OPENBAAR("Deels openbaar"),
    NIET_OPENBAAR("Niet openbaar"),
    REEDS_OPENBAAR("Reeds openbaar");

    private final String naam;

    Beoordeling(String naam) {
        this.naam = naam;
    }

    /** As the model, an inventory and people write it. */
    public String naam() {
        return naam;
    }

    /** The one with this name, however it is capitalised and spaced. */
    public static Optional<Beoordeling> van(String naam) {
        String gezocht = naam.strip().replaceAll("[\\s_]+", " ");
        return Arrays.stream(values())
                .filter(beoordeling -> beoordeling.naam.equalsIgnoreCase(gezocht))
                .findFirst();
    }

    /** Whether what is not made public, in part or whole, needs a ground (Woo art. 5.1, 5.2). */
    public boolean vraagtGrond() {
        return this == DEELS_OPENBAAR || this == NIET_OPENBAAR;
    }
}

package nl.kamerwoo.nota;

import java.util.Objects;

/** A standing consultation in which it was discussed, such as the SGO. */
public record Overleg(String overleg, Vindplaats vindplaats, String bron) implements Suggestie {
    public Overleg {
        Objects.requireNonNull(overleg, "overleg");
        Objects.requireNonNull(vindplaats, "vindplaats");
        Objects.requireNonNull(bron, "bron");
    }
}

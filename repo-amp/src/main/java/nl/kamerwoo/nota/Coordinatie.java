package nl.kamerwoo.nota;

import java.util.List;
import java.util.Objects;

/**
 * One ministry coordinates the answers to these questions.
 *
 * @param onverkort whether its text is taken over word for word
 */
public record Coordinatie(
        String ministerie,
        List<Integer> vragen,
        boolean onverkort,
        Vindplaats vindplaats,
        String bron)
        implements Suggestie {
    public Coordinatie {
        Objects.requireNonNull(ministerie, "ministerie");
        vragen = List.copyOf(vragen);
        Objects.requireNonNull(vindplaats, "vindplaats");
        Objects.requireNonNull(bron, "bron");
    }
}

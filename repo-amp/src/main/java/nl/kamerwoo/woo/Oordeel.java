package nl.kamerwoo.woo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a document was judged.
 *
 * @param beoordeling nothing when nobody judged it yet
 * @param gronden each once, in the order in which they were given
 * @param toelichting in words; empty for none
 */
public record Oordeel(
        Optional<Beoordeling> beoordeling, List<Weigeringsgrond> gronden, String toelichting) {

    public Oordeel {
        Objects.requireNonNull(beoordeling);
        gronden = gronden.stream().distinct().toList();
        Objects.requireNonNull(toelichting);
    }

    public static Oordeel geen() {
        return new Oordeel(Optional.empty(), List.of(), "");
    }

    /** What holds until somebody judged: what is unknown counts as not public. */
    public Beoordeling geldend() {
        return beoordeling.orElse(Beoordeling.NIET_OPENBAAR);
    }

    /** Whether it withholds something without saying on which ground. */
    public boolean mistGrond() {
        return gronden.isEmpty() && beoordeling.filter(Beoordeling::vraagtGrond).isPresent();
    }
}

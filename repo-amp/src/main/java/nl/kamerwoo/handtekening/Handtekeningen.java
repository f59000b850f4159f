package nl.kamerwoo.handtekening;

import java.util.List;
import java.util.Optional;

/** All signatures of a file, in the order in which they stand there. */
public record Handtekeningen(List<Handtekening> alle) {

    public Handtekeningen {
        alle = List.copyOf(alle);
    }

    public static Handtekeningen geen() {
        return new Handtekeningen(List.of());
    }

    /** That of the worst of them; nothing when there are none. */
    public Optional<Uitkomst> uitkomst() {
        return alle.stream().map(Handtekening::uitkomst).reduce(Uitkomst::of);
    }
}

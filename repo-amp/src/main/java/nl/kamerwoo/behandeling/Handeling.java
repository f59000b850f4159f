package nl.kamerwoo.behandeling;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that was decided about a dossier. It is never changed again.
 *
 * @param werkstroom the process it was decided in; empty when it was in none
 * @param stap the step; none when it is about the dossier as a whole
 * @param door the user name of who decided
 * @param reden why; empty when nobody said
 * @param betreft what it is about when that is not the whole: a ministry, the number of a document
 */
public record Handeling(
        String werkstroom,
        Optional<Stap> stap,
        Besluit besluit,
        String door,
        Instant op,
        String reden,
        String betreft) {

    public Handeling {
        Objects.requireNonNull(werkstroom);
        Objects.requireNonNull(stap);
        Objects.requireNonNull(besluit);
        Objects.requireNonNull(door);
        Objects.requireNonNull(op);
        Objects.requireNonNull(reden);
        Objects.requireNonNull(betreft);
    }

    boolean is(Stap dezeStap, Besluit ditBesluit) {
        return besluit == ditBesluit && stap.filter(dezeStap::equals).isPresent();
    }
}

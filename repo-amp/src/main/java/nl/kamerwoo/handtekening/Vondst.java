package nl.kamerwoo.handtekening;

import java.time.Instant;
import java.util.Optional;

/** A signature as it stands in a file. */
public sealed interface Vondst {

    /**
     * One of the shape that is asked for.
     *
     * @param soort what it calls its kind ({@code /SubFilter}); empty when it does not
     * @param opgegeven when the signer says that he signed
     */
    record Leesbaar(Bereik bereik, String soort, Optional<Instant> opgegeven) implements Vondst {}

    /** One of another shape: of what it covers nothing can be said. */
    record Onleesbaar(Reden reden) implements Vondst {}
}

package nl.kamerwoo.behandeling;

import java.time.Instant;
import java.util.Optional;

/** Short ways to write down what was decided. */
final class Handelingen {

    private Handelingen() {}

    static Handeling in(Stap stap, Besluit besluit, String door) {
        return in(stap, besluit, door, "");
    }

    static Handeling in(Stap stap, Besluit besluit, String door, String betreft) {
        return new Handeling(
                "kwKamervragen", Optional.of(stap), besluit, door, Instant.EPOCH, "", betreft);
    }

    static Handeling over(Besluit besluit, String door) {
        return new Handeling("", Optional.empty(), besluit, door, Instant.EPOCH, "", "");
    }
}

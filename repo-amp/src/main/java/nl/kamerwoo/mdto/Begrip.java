package nl.kamerwoo.mdto;

import java.util.Objects;
import java.util.Optional;

/**
 * A term of a list of terms.
 *
 * @param code as the list has it; nothing when it has none
 */
public record Begrip(String label, Optional<String> code, Verwijzing lijst) {

    public Begrip {
        label = Metatekst.naam(label);
        code = code.flatMap(Metatekst::van);
        Objects.requireNonNull(lijst);
    }

    static Begrip van(String label, String lijst) {
        return new Begrip(label, Optional.empty(), Verwijzing.naar(lijst));
    }

    static Begrip van(String label, String code, String lijst) {
        return new Begrip(label, Optional.of(code), Verwijzing.naar(lijst));
    }
}

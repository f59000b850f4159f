package nl.kamerwoo.bericht;

import nl.kamerwoo.behandeling.Stap;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The task that a mail is about.
 *
 * @param betreft what it is about when that is not the whole, such as a ministry; or empty
 */
public record Berichttaak(String id, Stap stap, String betreft, Optional<LocalDate> gereedOp) {

    public Berichttaak {
        Objects.requireNonNull(id);
        Objects.requireNonNull(stap);
        Objects.requireNonNull(betreft);
        Objects.requireNonNull(gereedOp);
    }
}

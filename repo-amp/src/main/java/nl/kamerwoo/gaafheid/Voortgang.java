package nl.kamerwoo.gaafheid;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a round has come that goes from the oldest document to the newest, in portions. It is a
 * place among the documents and not a number of them: what is made or thrown away meanwhile moves
 * nothing.
 *
 * @param vanaf when the document was made that was looked at last
 * @param gedaan how many of that moment were looked at
 */
public record Voortgang(Instant vanaf, int gedaan) {

    public static final Voortgang BEGIN = new Voortgang(Instant.EPOCH, 0);

    public Voortgang {
        if (gedaan < 0) {
            throw new IllegalArgumentException("Fewer than none: " + gedaan);
        }
    }

    /** Past a document that was made then. */
    public Voortgang voorbij(Instant gemaakt) {
        return gemaakt.equals(vanaf) ? new Voortgang(vanaf, gedaan + 1) : new Voortgang(gemaakt, 1);
    }

    /** As it is remembered. */
    public String tekst() {
        return vanaf + " " + gedaan;
    }

    /** What {@link #tekst} wrote; nothing for anything else. */
    public static Optional<Voortgang> lees(String tekst) {
        String[] delen = tekst.split(" ", -1);
        try {
            return delen.length == 2
                    ? Optional.of(
                            new Voortgang(Instant.parse(delen[0]), Integer.parseInt(delen[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException onleesbaar) {
            return Optional.empty();
        }
    }
}

package nl.kamerwoo.bericht;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * A mail about a task.
 *
 * @param aan the user name of who gets it
 */
public record Bericht(Berichtsoort soort, String aan, Berichttaak taak) {

    public Bericht {
        Objects.requireNonNull(soort);
        Objects.requireNonNull(aan);
        Objects.requireNonNull(taak);
    }

    /**
     * The same for what is to be told once: a warning is told again when the day has moved. It can
     * be the name of a file, whatever a user is called.
     */
    public String sleutel() {
        String dag = soort == Berichtsoort.WAARSCHUWING ? taak.gereedOp().toString() : "";
        String alles = String.join("\n", soort.naam(), taak.id(), dag, aan);
        return "bericht-" + UUID.nameUUIDFromBytes(alles.getBytes(StandardCharsets.UTF_8));
    }
}

package nl.kamerwoo.bericht;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of mail; each of them can be declined. The names are for ever. */
public enum Berichtsoort {
    /** A task has come to somebody, or to a group he is in. */
    TOEWIJZING,
    /** A task should soon be ready. */
    WAARSCHUWING,
    /** What lies there for somebody, each morning. */
    OCHTENDOVERZICHT;

    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Berichtsoort> van(String naam) {
        return Arrays.stream(values()).filter(soort -> soort.naam().equals(naam)).findFirst();
    }
}

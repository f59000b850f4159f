package nl.kamerwoo.bericht;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which people can be written to. */
public enum Berichttaal {
    NL,
    EN;

    /** As it is stored and asked for. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(naam());
    }

    /** A day in words, such as {@code dinsdag 3 maart 2026}. */
    public String dag(LocalDate dag) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale()).format(dag);
    }

    public static Optional<Berichttaal> van(String naam) {
        return Arrays.stream(values()).filter(taal -> taal.naam().equals(naam)).findFirst();
    }
}

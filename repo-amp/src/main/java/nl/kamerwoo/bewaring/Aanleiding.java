package nl.kamerwoo.bewaring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What starts a term. */
public enum Aanleiding {
    /** The dossier was dealt with, withdrawn or filed. */
    DOSSIER_GESLOTEN("Sluiting van het dossier"),
    DOSSIER_GEOPEND("Opening van het dossier"),
    /** The date of the document; of a dossier, that of its newest document. */
    STUK_GEDATEERD("Datum van het stuk");

    private final String omschrijving;

    Aanleiding(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** As the selectielijst and the model write it, such as {@code dossier-gesloten}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an archive is told, in Dutch. */
    public String omschrijving() {
        return omschrijving;
    }

    public static Optional<Aanleiding> van(String naam) {
        return Arrays.stream(values())
                .filter(aanleiding -> aanleiding.naam().equalsIgnoreCase(naam.strip()))
                .findFirst();
    }

    static String namen() {
        return Arrays.stream(values()).map(Aanleiding::naam).collect(Collectors.joining(", "));
    }
}

package nl.kamerwoo.bewaring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether something is kept for ever, as the selectielijst judges it (Archiefwet, article 5). */
public enum Waardering {
    BEWAREN,
    /** After its term it may be destroyed; the module itself destroys nothing. */
    VERNIETIGEN;

    /** As the model and the selectielijst write it. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Waardering> van(String naam) {
        return Arrays.stream(values())
                .filter(waardering -> waardering.naam().equalsIgnoreCase(naam.strip()))
                .findFirst();
    }
}

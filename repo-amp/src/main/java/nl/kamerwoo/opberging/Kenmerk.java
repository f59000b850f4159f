package nl.kamerwoo.opberging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of a document or its dossier can be in a place of filing. */
public enum Kenmerk {
    /** In which the dossier was closed, or else the document was signed. */
    JAAR,
    /** That of the dossier. */
    DIRECTIE,
    /** The category of the selectielijst that the document has. */
    CATEGORIE,
    /** The kind of dossier. */
    SOORT,
    /** That of the dossier. */
    REFERENTIE;

    /** As it stands between braces. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kenmerk> van(String naam) {
        return Arrays.stream(values()).filter(kenmerk -> kenmerk.naam().equals(naam)).findFirst();
    }

    static String namen() {
        return Arrays.stream(values()).map(Kenmerk::naam).collect(Collectors.joining(", "));
    }
}

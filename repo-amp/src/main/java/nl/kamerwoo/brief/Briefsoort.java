package nl.kamerwoo.brief;

import java.util.Arrays;
import java.util.Optional;

/**
 * The letters that are made from a dossier. A letter becomes a document of the type it is named
 * after.
 */
public enum Briefsoort {
    UITSTELBRIEF("uitstelbrief", "Uitstelbrief"),
    KAMERBRIEF("kamerbrief", "Kamerbrief"),
    NOTA("nota", "Nota");

    private final String naam;
    private final String titel;

    Briefsoort(String naam, String titel) {
        this.naam = naam;
        this.titel = titel;
    }

    /** As in the API, and the local name of the document's type. */
    public String naam() {
        return naam;
    }

    /** What the file of its template is called. */
    public String sjabloon() {
        return titel + ".docx";
    }

    /** What the letter of a dossier is called: unlike any other of that dossier's. */
    public String bestandsnaam(String onderscheid) {
        return titel + " " + onderscheid + ".docx";
    }

    public static Optional<Briefsoort> van(String naam) {
        return Arrays.stream(values()).filter(soort -> soort.naam.equals(naam)).findFirst();
    }
}

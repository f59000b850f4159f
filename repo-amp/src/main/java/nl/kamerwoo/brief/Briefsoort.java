package nl.kamerwoo.brief;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /**
     * What the letter is called in its dossier.
     *
     * @param volgnummer from 1; the first of its kind bears none
     */
    public String bestandsnaam(int volgnummer) {
        return volgnummer == 1 ? titel + ".docx" : titel + " " + volgnummer + ".docx";
    }

    /** All names, as in a sentence. */
    public static String namen() {
        return Arrays.stream(values()).map(Briefsoort::naam).collect(Collectors.joining(", "));
    }

    public static Optional<Briefsoort> van(String naam) {
        return Arrays.stream(values()).filter(soort -> soort.naam.equals(naam)).findFirst();
    }
}

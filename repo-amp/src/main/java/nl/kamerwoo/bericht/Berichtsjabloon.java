package nl.kamerwoo.bericht;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The template of a kind of mail in a language: a text, with its subject on the first line. */
public record Berichtsjabloon(Berichtsoort soort, Berichttaal taal) {

    /** Names its texts and what is remembered of it, such as {@code bericht.toewijzing.nl}. */
    public String naam() {
        return "bericht." + soort.naam() + "." + taal.naam();
    }

    /** What its file is called, such as {@code Bericht toewijzing (nl).txt}. */
    public String bestandsnaam() {
        return "Bericht %s (%s).txt".formatted(soort.naam(), taal.naam());
    }

    public static List<Berichtsjabloon> alle() {
        return Arrays.stream(Berichtsoort.values())
                .flatMap(
                        soort ->
                                Arrays.stream(Berichttaal.values())
                                        .map(taal -> new Berichtsjabloon(soort, taal)))
                .toList();
    }

    /** The one whose file is called this. */
    public static Optional<Berichtsjabloon> van(String bestandsnaam) {
        return alle().stream()
                .filter(sjabloon -> sjabloon.bestandsnaam().equalsIgnoreCase(bestandsnaam))
                .findFirst();
    }
}

package nl.kamerwoo.brief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier's data under the names that a template uses, as texts that can stand in a Dutch letter.
 * What is not known has no name here, so that the letter marks it.
 */
public final class Briefwaarden {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

    private Briefwaarden() {}

    /**
     * @return texts, and under {@code vragen} a list with, for each question, {@code nummer},
     *     {@code vraagtekst}, {@code antwoordtekst} and {@code ministerie}; texts can have line
     *     ends
     */
    public static Map<String, Object> van(Briefgegevens gegevens) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        zet(waarden, "kenmerk", gegevens.kenmerk());
        zet(waarden, "referentie", gegevens.referentie());
        zet(waarden, "onderwerp", gegevens.onderwerp());
        zet(waarden, "zaaknummer", gegevens.zaaknummer());
        zet(waarden, "directie", gegevens.directie());
        zet(waarden, "behandelaar", gegevens.behandelaar());
        zet(waarden, "reden", gegevens.reden());
        zet(waarden, "indieners", opsomming(gegevens.indieners()));
        zet(waarden, "fracties", opsomming(gegevens.fracties()));
        zet(waarden, "gerichtAan", opsomming(gegevens.gerichtAan()));
        zet(waarden, "afgestemdMet", opsomming(gegevens.afgestemdMet()));
        zet(waarden, "ingezonden", dag(gegevens.ingezonden()));
        zet(waarden, "termijnEinde", dag(gegevens.termijnEinde()));
        zet(waarden, "uitstelTot", dag(gegevens.uitstelTot()));
        zet(waarden, "vandaag", DAG.format(gegevens.vandaag()));
        waarden.put("vragen", gegevens.vragen().stream().map(Briefwaarden::vraag).toList());
        return waarden;
    }

    private static Map<String, Object> vraag(Briefvraag vraag) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        zet(waarden, "nummer", String.valueOf(vraag.nummer()));
        zet(waarden, "vraagtekst", vraag.vraagtekst());
        zet(waarden, "antwoordtekst", vraag.antwoordtekst());
        zet(waarden, "ministerie", vraag.ministerie());
        return waarden;
    }

    private static void zet(Map<String, Object> waarden, String naam, String waarde) {
        if (!waarde.isBlank()) {
            waarden.put(naam, waarde);
        }
    }

    private static String dag(Optional<LocalDate> dag) {
        return dag.map(DAG::format).orElse("");
    }

    /** "A", "A en B", "A, B en C". */
    private static String opsomming(List<String> delen) {
        int laatste = delen.size() - 1;
        return laatste < 1
                ? String.join("", delen)
                : String.join(", ", delen.subList(0, laatste)) + " en " + delen.get(laatste);
    }
}

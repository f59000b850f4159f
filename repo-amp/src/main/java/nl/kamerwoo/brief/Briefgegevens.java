package nl.kamerwoo.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a letter is told of its dossier. What is not known is empty.
 *
 * @param kenmerk the letter's own reference
 * @param referentie the dossier's
 * @param reden why, in a letter that gives a reason
 * @param termijnEinde the last day to answer
 * @param uitstelTot the last day after a delay was told
 * @param vandaag the day on which the letter is made, in Europe/Amsterdam
 */
public record Briefgegevens(
        String kenmerk,
        String referentie,
        String onderwerp,
        String zaaknummer,
        String directie,
        String behandelaar,
        String reden,
        List<String> indieners,
        List<String> fracties,
        List<String> gerichtAan,
        List<String> afgestemdMet,
        Optional<LocalDate> ingezonden,
        Optional<LocalDate> termijnEinde,
        Optional<LocalDate> uitstelTot,
        LocalDate vandaag,
        List<Briefvraag> vragen) {

    public Briefgegevens {
        indieners = List.copyOf(indieners);
        fracties = List.copyOf(fracties);
        gerichtAan = List.copyOf(gerichtAan);
        afgestemdMet = List.copyOf(afgestemdMet);
        vragen = List.copyOf(vragen);
    }

    /** A dossier that knows everything: what a template is tried on before it is taken in use. */
    public static Briefgegevens voorbeeld() {
        LocalDate dag = LocalDate.of(2024, 2, 7);
        return new Briefgegevens(
                "2024-000001",
                "D2024-00001",
                "Voorbeeld",
                "2024Z00001",
                "WJZ",
                "A. Ambtenaar",
                "Er is meer tijd nodig.",
                List.of("Jansen", "De Vries"),
                List.of("PARTIJ"),
                List.of("OCW"),
                List.of("BZK"),
                Optional.of(dag),
                Optional.of(dag.plusDays(21)),
                Optional.of(dag.plusDays(42)),
                dag,
                List.of(
                        new Briefvraag(1, "Wat is de vraag?", "Dit is het antwoord.", "BZK"),
                        new Briefvraag(2, "En deze?", "Eerste alinea.\nTweede alinea.", "BZK")));
    }
}

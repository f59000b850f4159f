package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Veld;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A set of questions, with or without its answers. A value is there only when it is certain.
 *
 * @param gerichtAan who was asked: ministries where certain, else titles
 * @param zaaknummer of the Kamer, "2023Z19580"
 * @param kenmerk of the ministry's letter
 * @param aanhangsel where the set with its answers was published
 * @param beantwoord the day it was answered: received by the Kamer, or the date of the letter
 * @param medeNamens for whom it was answered too: ministries where certain, else titles
 * @param zieOok the numbers of what was published before, such as the request for more time
 * @param toelichting what the members wrote below their questions
 * @param mededeling what stands in place of answers when more time is asked
 * @param losseAntwoorden answers to questions that the document does not hold
 */
public record Vragenset(
        Optional<Veld<List<String>>> indieners,
        Optional<Veld<List<String>>> fracties,
        Optional<Veld<List<String>>> gerichtAan,
        Optional<Veld<String>> onderwerp,
        Optional<Veld<LocalDate>> ingezonden,
        Optional<Veld<String>> zaaknummer,
        Optional<Veld<String>> documentnummer,
        Optional<Veld<String>> kenmerk,
        Optional<Veld<Aanhangsel>> aanhangsel,
        Optional<Veld<List<Bewindspersoon>>> beantwoordDoor,
        Optional<Veld<List<String>>> medeNamens,
        Optional<Veld<LocalDate>> beantwoord,
        Optional<Veld<List<Aanhangsel>>> zieOok,
        Optional<Veld<String>> toelichting,
        Optional<Veld<String>> mededeling,
        List<Vraag> vragen,
        List<Vraag> losseAntwoorden,
        List<Melding> meldingen) {

    public Vragenset {
        vragen = List.copyOf(vragen);
        losseAntwoorden = List.copyOf(losseAntwoorden);
        meldingen = List.copyOf(meldingen);
    }

    /** What a text gives that is no set of questions. */
    public static Vragenset leeg() {
        return Setkop.leeg().met(Vragenlijst.leeg(), List.of());
    }

    public boolean isVragenset() {
        return !vragen.isEmpty();
    }

    /** Whether anything in it is answered. */
    public boolean isBeantwoord() {
        return antwoorden().findAny().isPresent();
    }

    /** What is answered in it, with or without its question. */
    public Stream<Vraag> antwoorden() {
        return Stream.concat(vragen.stream(), losseAntwoorden.stream())
                .filter(vraag -> !vraag.antwoordtekst().isEmpty());
    }
}

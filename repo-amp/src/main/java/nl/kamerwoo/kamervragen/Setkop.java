package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Veld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands over the questions. */
record Setkop(
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
        List<Melding> meldingen) {

    static Setkop leeg() {
        return new Setkop(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Whether the text above the questions says whose they are. */
    boolean noemtLeden() {
        return indieners.isPresent();
    }

    /** The set with its questions. A date of answering goes with answers alone. */
    Vragenset met(Vragenlijst lijst, List<Melding> meer) {
        List<Melding> alle = new ArrayList<>(meldingen);
        alle.addAll(lijst.meldingen());
        alle.addAll(meer);
        boolean antwoorden = lijst.isBeantwoord();
        return new Vragenset(
                indieners,
                fracties,
                gerichtAan,
                onderwerp,
                ingezonden,
                zaaknummer,
                documentnummer,
                kenmerk,
                aanhangsel,
                antwoorden ? beantwoordDoor : Optional.empty(),
                antwoorden ? medeNamens : Optional.empty(),
                antwoorden ? beantwoord : Optional.empty(),
                zieOok,
                lijst.toelichting(),
                lijst.mededeling(),
                lijst.vragen(),
                lijst.losseAntwoorden(),
                alle);
    }
}

package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Veld;

import java.util.List;
import java.util.Optional;

/** The questions with their answers, and what stands below them. */
record Vragenlijst(
        List<Vraag> vragen,
        List<Vraag> losseAntwoorden,
        Optional<Veld<String>> toelichting,
        Optional<Veld<String>> mededeling,
        List<Melding> meldingen) {

    static Vragenlijst leeg() {
        return new Vragenlijst(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    boolean isBeantwoord() {
        return vragen.stream().anyMatch(v -> v.antwoordplaats().isPresent());
    }
}

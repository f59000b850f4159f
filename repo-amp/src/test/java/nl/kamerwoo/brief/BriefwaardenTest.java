package nl.kamerwoo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class BriefwaardenTest {

    private static final LocalDate VANDAAG = LocalDate.of(2024, 3, 1);

    @Test
    void aDayIsWrittenInDutch() {
        assertThat(Briefwaarden.van(leeg(List.of()))).containsEntry("vandaag", "1 maart 2024");
    }

    @Test
    void whatTheDossierDoesNotKnowHasNoName() {
        assertThat(Briefwaarden.van(leeg(List.of()))).containsOnlyKeys("vandaag", "vragen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eerdmans                | Eerdmans",
                "Eerdmans;Piri           | Eerdmans en Piri",
                "Eerdmans;Piri;De Vries  | Eerdmans, Piri en De Vries"
            })
    void membersAreSummedUpAsInALetter(String leden, String tekst) {
        assertThat(Briefwaarden.van(leeg(Arrays.asList(leden.split(";")))))
                .containsEntry("indieners", tekst);
    }

    @Test
    void anUnansweredQuestionHasNoAnswer() {
        Briefgegevens gegevens =
                new Briefgegevens(
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        VANDAAG,
                        List.of(new Briefvraag(3, "Waarom?", "", "")));

        assertThat(Briefwaarden.van(gegevens))
                .containsEntry("vragen", List.of(Map.of("nummer", "3", "vraagtekst", "Waarom?")));
    }

    @Test
    void theExampleKnowsEverythingThatATemplateCanAskFor() {
        assertThat(Briefwaarden.van(Briefgegevens.voorbeeld()))
                .containsOnlyKeys(
                        "kenmerk",
                        "referentie",
                        "onderwerp",
                        "zaaknummer",
                        "directie",
                        "behandelaar",
                        "reden",
                        "indieners",
                        "fracties",
                        "gerichtAan",
                        "afgestemdMet",
                        "ingezonden",
                        "termijnEinde",
                        "uitstelTot",
                        "vandaag",
                        "vragen");
    }

    private static Briefgegevens leeg(List<String> indieners) {
        return new Briefgegevens(
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                indieners,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                VANDAAG,
                List.of());
    }
}

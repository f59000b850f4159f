package nl.kamerwoo.afstemming;

import static nl.kamerwoo.afstemming.Afstemmingstatus.AKKOORD;
import static nl.kamerwoo.afstemming.Afstemmingstatus.GEVRAAGD;
import static nl.kamerwoo.afstemming.Afstemmingstatus.NIET_NODIG;
import static nl.kamerwoo.afstemming.Afstemmingstatus.ONTVANGEN;
import static nl.kamerwoo.afstemming.Afstemmingstatus.WIJKT_AF;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.afstemming.Tekstcontrole.Plek;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;

/** Which status follows for an answer, and what a person's judgement of it is worth. */
class AfstemmingTest {

    private static final String TEKST = "Het loket sluit op 1 mei.";

    @ParameterizedTest
    @CsvSource({
        "'', '', NIET_NODIG",
        "BZK, '', GEVRAAGD",
        "BZK, Het loket sluit., ONTVANGEN",
        "'', Het loket sluit., ONTVANGEN"
    })
    void itFollowsFromWhatIsThere(String ministerie, String tekst, Afstemmingstatus status) {
        assertThat(new Afstemming(ministerie, true, tekst, Optional.empty()).status(List.of()))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(Afstemmingstatus.class)
    void aJudgementGoesBeforeWhatFollows(Afstemmingstatus oordeel) {
        assertThat(bzk(TEKST, oordeel).status(List.of())).isEqualTo(oordeel);
    }

    @Test
    void aTextThatHasToStandUnchangedAndDoesNotDiffersWhateverWasJudged() {
        assertThat(bzk(TEKST, AKKOORD).status(controle("Het loket sluit op 2 mei.")))
                .isEqualTo(WIJKT_AF);
    }

    @Test
    void anEqualTextDoesNot() {
        assertThat(bzk(TEKST, AKKOORD).status(controle("Het loket  sluit op\n1 mei.")))
                .isEqualTo(AKKOORD);
    }

    @Test
    void aTextThatWasNotFoundDiffers() {
        assertThat(
                        bzk(TEKST, AKKOORD)
                                .status(
                                        List.of(
                                                new Tekstcontrole(
                                                        Plek.BRIEF, "brief", Optional.empty()))))
                .isEqualTo(WIJKT_AF);
    }

    @Test
    void aTextThatMayBeChangedDoesNotDiffer() {
        Afstemming vrij = new Afstemming("BZK", false, TEKST, Optional.empty());

        assertThat(vrij.status(controle("Op 1 mei."))).isEqualTo(ONTVANGEN);
    }

    @Test
    void asLongAsThereIsNoAnswerThereIsNothingToHoldItAgainst() {
        assertThat(Tekstcontrole.van(Plek.ANTWOORD, "", TEKST, " ")).isEmpty();
    }

    @Test
    void aStatusThatAPersonChoosesIsHisJudgement() {
        Afstemming afstemming = zonder(TEKST);

        assertThat(Oordeel.na(afstemming, Optional.of(ONTVANGEN), afstemming, Optional.of(AKKOORD)))
                .contains(AKKOORD);
    }

    @Test
    void itLapsesWhenTheTextBecomesAnother() {
        assertThat(
                        Oordeel.na(
                                bzk(TEKST, AKKOORD),
                                Optional.of(AKKOORD),
                                bzk("Het loket blijft open.", AKKOORD),
                                Optional.of(AKKOORD)))
                .isEmpty();
    }

    @Test
    void whiteSpaceMakesItNoOther() {
        assertThat(
                        Oordeel.na(
                                bzk(TEKST, AKKOORD),
                                Optional.of(AKKOORD),
                                bzk(TEKST.replace(" ", "\n"), AKKOORD),
                                Optional.of(AKKOORD)))
                .contains(AKKOORD);
    }

    @Test
    void itLapsesWhenAnotherMinistryCoordinates() {
        assertThat(
                        Oordeel.na(
                                bzk(TEKST, AKKOORD),
                                Optional.of(AKKOORD),
                                new Afstemming("JenV", true, TEKST, Optional.of(AKKOORD)),
                                Optional.of(AKKOORD)))
                .isEmpty();
    }

    @Test
    void anOlderVersionBringsItsJudgementBack() {
        assertThat(
                        Oordeel.na(
                                zonder(TEKST),
                                Optional.of(ONTVANGEN),
                                bzk(TEKST, AKKOORD),
                                Optional.of(AKKOORD)))
                .contains(AKKOORD);
    }

    @ParameterizedTest
    @EnumSource(
            value = Afstemmingstatus.class,
            names = {"ONTVANGEN", "WIJKT_AF"})
    void aNewQuestionWithTheStatusThatFollowsWasNotJudged(Afstemmingstatus status) {
        assertThat(Oordeel.nieuw(zonder(TEKST), Optional.of(status))).isEmpty();
    }

    @Test
    void oneWithAnotherWas() {
        assertThat(Oordeel.nieuw(zonder(TEKST), Optional.of(GEVRAAGD))).contains(GEVRAAGD);
    }

    @Test
    void aCopyKeepsTheJudgement() {
        assertThat(Oordeel.nieuw(bzk(TEKST, AKKOORD), Optional.of(WIJKT_AF))).contains(AKKOORD);
    }

    @Test
    void aStatusIsFoundByItsName() {
        assertThat(Afstemmingstatus.van("niet nodig")).contains(NIET_NODIG);
    }

    private static Afstemming bzk(String tekst, Afstemmingstatus oordeel) {
        return new Afstemming("BZK", true, tekst, Optional.of(oordeel));
    }

    private static Afstemming zonder(String tekst) {
        return new Afstemming("BZK", true, tekst, Optional.empty());
    }

    private static List<Tekstcontrole> controle(String antwoord) {
        return Tekstcontrole.van(Plek.ANTWOORD, "", TEKST, antwoord).stream().toList();
    }
}

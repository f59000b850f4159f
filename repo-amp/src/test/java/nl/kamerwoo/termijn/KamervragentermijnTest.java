package nl.kamerwoo.termijn;

import static nl.kamerwoo.termijn.Rekenaar.dag;
import static nl.kamerwoo.termijn.Rekenaar.op;
import static nl.kamerwoo.termijn.Rekenaar.termijn;
import static nl.kamerwoo.termijn.Termijnsoort.KAMERVRAGEN;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.termijn.Gebeurtenis.Afgedaan;
import nl.kamerwoo.termijn.Gebeurtenis.Herstart;
import nl.kamerwoo.termijn.Gebeurtenis.Stop;
import nl.kamerwoo.termijn.Gebeurtenis.Uitstel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The term to answer Kamervragen (domain.md, 2). */
class KamervragentermijnTest {

    private static final Uitstel UITSTEL = new Uitstel(Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "2023-05-04, 2023-05-25",
        // On a Saturday, a holiday, in another year, over a leap day: it stays where it is.
        "2026-04-11, 2026-05-02",
        "2026-04-14, 2026-05-05",
        "2026-12-11, 2027-01-01",
        "2028-02-15, 2028-03-07"
    })
    void anAnswerIsDueThreeWeeksAfterTheyWereSentIn(String ingezonden, LocalDate einde) {
        assertThat(termijn(KAMERVRAGEN, ingezonden).einde()).isEqualTo(einde);
    }

    @Test
    void uitstelMakesItSixWeeks() {
        assertThat(termijn(KAMERVRAGEN, "2023-05-04", UITSTEL).einde()).isEqualTo("2023-06-15");
    }

    @Test
    void uitstelIsInTimeOnTheLastDay() {
        Uitstel laatste = new Uitstel(Optional.of(dag("2023-05-25")));

        assertThat(termijn(KAMERVRAGEN, "2023-05-04", laatste).einde()).isEqualTo("2023-06-15");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-20, 2025-02-04, 46, -25",
        "2021-10-28, 2021-12-06, 39, -18",
        "2024-04-12, 2024-05-14, 32, -11",
        "2023-05-04, 2023-05-22, 18, 3",
        "2022-06-24, 2022-09-06, 74, -53"
    })
    void aPublishedAnswerTookItsDays(
            String ingezonden, LocalDate beantwoord, long dagen, long dagenOver) {
        Termijn termijn = op(dag("2026-01-01"), KAMERVRAGEN, ingezonden, new Afgedaan(beantwoord));

        assertThat(termijn.doorlooptijd()).hasValue(dagen);
        assertThat(termijn.dagenOver()).isEqualTo(dagenOver);
        assertThat(termijn.toestand()).isEqualTo(Toestand.AFGEDAAN);
    }

    @Test
    void whatIsAnsweredLaterIsNotYetAnswered() {
        Termijn termijn =
                op(dag("2023-05-20"), KAMERVRAGEN, "2023-05-04", new Afgedaan(dag("2023-05-22")));

        assertThat(termijn.toestand()).isEqualTo(Toestand.LET_OP);
        assertThat(termijn.dagenOver()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-11, 2026-05-04", "2026-04-14, 2026-05-06", "2026-12-11, 2027-01-04"})
    void aMinistryMayHaveTheEndMovedToAWorkingDay(String ingezonden, LocalDate einde) {
        assertThat(metInstelling(true, List.of(), ingezonden).einde()).isEqualTo(einde);
    }

    @ParameterizedTest
    @CsvSource({
        // Begins before it, in it, on its last day and after it.
        "2026-06-26, 2026-09-14",
        "2026-07-20, 2026-09-21",
        "2026-08-31, 2026-09-21",
        "2026-09-01, 2026-09-22",
        // Ends the day before it, and on its first day.
        "2026-06-12, 2026-07-03",
        "2026-06-13, 2026-09-01"
    })
    void aMinistryMayHaveTheTermStandStillInRecess(String ingezonden, LocalDate einde) {
        Reces zomer = new Reces(dag("2026-07-04"), dag("2026-08-31"));

        assertThat(metInstelling(false, List.of(zomer), ingezonden).einde()).isEqualTo(einde);
    }

    @Test
    void aClockStoppedInRecessCountsEachDayOnce() {
        Reces mei = new Reces(dag("2026-04-25"), dag("2026-05-10"));
        Termijn termijn =
                metInstelling(
                        false,
                        List.of(mei),
                        "2026-04-20",
                        new Stop(dag("2026-05-04")),
                        new Herstart(dag("2026-05-14")));

        assertThat(termijn.einde()).isEqualTo("2026-05-31");
    }

    @Test
    void aRecessAfterTheEndDoesNotMakeItSuspended() {
        Reces zomer = new Reces(dag("2026-07-04"), dag("2026-08-31"));
        Termijn termijn =
                Rekenaar.termijn(
                        regel(false, List.of(zomer)),
                        Kalender.standaard(),
                        dag("2026-07-10"),
                        "2026-05-04");

        assertThat(termijn.toestand()).isEqualTo(Toestand.TE_LAAT);
    }

    private static Termijn metInstelling(
            boolean termijnenwet,
            List<Reces> recessen,
            String ingezonden,
            Gebeurtenis... gebeurtenissen) {
        return Rekenaar.termijn(
                regel(termijnenwet, recessen),
                Kalender.standaard(),
                Rekenaar.VROEG,
                ingezonden,
                gebeurtenissen);
    }

    private static Termijnregel regel(boolean termijnenwet, List<Reces> recessen) {
        Termijninstellingen instellingen =
                new Termijninstellingen(
                        new Termijninstellingen.Kamervragen(21, 42, termijnenwet, recessen, 7),
                        Termijninstellingen.standaard().woo());
        return new Regelboek(instellingen).regel(KAMERVRAGEN);
    }
}

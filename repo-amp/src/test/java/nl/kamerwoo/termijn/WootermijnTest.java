package nl.kamerwoo.termijn;

import static nl.kamerwoo.termijn.Rekenaar.dag;
import static nl.kamerwoo.termijn.Rekenaar.op;
import static nl.kamerwoo.termijn.Rekenaar.termijn;
import static nl.kamerwoo.termijn.Termijnsoort.WOO;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.termijn.Gebeurtenis.Afgedaan;
import nl.kamerwoo.termijn.Gebeurtenis.Herstart;
import nl.kamerwoo.termijn.Gebeurtenis.Opschorting;
import nl.kamerwoo.termijn.Gebeurtenis.Stop;
import nl.kamerwoo.termijn.Gebeurtenis.Verdaging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The terms of a Woo request and of what follows it (domain.md, 3 and 4). */
class WootermijnTest {

    private static final Verdaging VERDAAGD = new Verdaging(Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "2026-04-07, 2026-05-06",
        "2026-04-17, 2026-05-18",
        "2024-04-12, 2024-05-13",
        "2026-12-04, 2027-01-04",
        "2025-03-28, 2025-04-25",
        // Through a leap day, and through the last of February of another year.
        "2028-02-04, 2028-03-03",
        "2027-02-05, 2027-03-05",
        // Ends on Good Friday, and so after Easter.
        "2026-03-06, 2026-04-07"
    })
    void aDecisionIsDueFourWeeksAfterReceiptOnAWorkingDay(String ontvangen, LocalDate einde) {
        assertThat(termijn(WOO, ontvangen).einde()).isEqualTo(einde);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-17, 2026-05-29",
        "2026-04-24, 2026-06-05",
        // 25 May is Whit Monday.
        "2026-04-13, 2026-05-26"
    })
    void aVerdagingGivesTwoWeeksMoreCountedFromReceipt(String ontvangen, LocalDate einde) {
        assertThat(termijn(WOO, ontvangen, VERDAAGD).einde()).isEqualTo(einde);
    }

    @Test
    void aVerdagingMayBeShorter() {
        Verdaging week = new Verdaging(Optional.empty(), OptionalInt.of(7));

        assertThat(termijn(WOO, "2026-04-17", week).einde()).isEqualTo("2026-05-22");
    }

    @Test
    void theOriginalEndKnowsNothingOfWhatHappened() {
        Termijn termijn = termijn(WOO, "2026-04-17", VERDAAGD, opgeschort("2026-04-20/2026-04-27"));

        assertThat(termijn.oorspronkelijkEinde()).isEqualTo("2026-05-18");
    }

    @ParameterizedTest
    @CsvSource({
        // From the day after the requester is told, up to and including the day of the zienswijze.
        "2026-04-20/2026-04-27/zienswijzen, 2026-05-22",
        // Until the day on which it is completed: that day counts again.
        "2026-04-20/2026-04-27/onvolledig, 2026-05-21",
        "2026-04-20/2026-04-27/instemming, 2026-05-22",
        "2026-04-20/2026-04-20/zienswijzen, 2026-05-18",
        "2026-04-20/2026-04-20/onvolledig, 2026-05-18",
        "2026-04-17/2026-04-28, 2026-05-26"
    })
    void aSuspensionMovesTheEndByItsDays(String opschorting, LocalDate einde) {
        assertThat(termijn(WOO, "2026-04-17", opgeschort(opschorting)).einde()).isEqualTo(einde);
    }

    @Test
    void suspensionsAddUpWithAVerdaging() {
        Termijn termijn =
                termijn(
                        WOO,
                        "2026-04-17",
                        opgeschort("2026-04-20/2026-04-27"),
                        VERDAAGD,
                        opgeschort("2026-05-04/2026-05-06/instemming"));

        assertThat(termijn.einde()).isEqualTo("2026-06-08");
        assertThat(termijn.stappen().stream().map(Stap::datum).map(LocalDate::toString))
                .containsExactly(
                        "2026-05-15", "2026-05-29", "2026-06-05", "2026-06-07", "2026-06-08");
    }

    @Test
    void aSuspensionMayFollowTheDayOnWhichAnotherEnds() {
        Termijn termijn =
                termijn(
                        WOO,
                        "2026-04-17",
                        opgeschort("2026-04-20/2026-04-22"),
                        opgeschort("2026-04-22/2026-04-27/instemming"));

        assertThat(termijn.einde()).isEqualTo("2026-05-22");
    }

    @Test
    void aVerdagingIsInTimeWithinATermThatWasSuspended() {
        Verdaging laat = new Verdaging(Optional.of(dag("2026-05-22")));

        assertThat(termijn(WOO, "2026-04-17", opgeschort("2026-04-20/2026-04-27"), laat).einde())
                .isEqualTo("2026-06-05");
    }

    @Test
    void aVerdagingIsInTimeOnTheLastDayThatTheLawGives() {
        Verdaging laat = new Verdaging(Optional.of(dag("2026-05-18")));

        assertThat(termijn(WOO, "2026-04-17", laat).einde()).isEqualTo("2026-05-29");
    }

    @Test
    void aStoppedClockMovesTheEndByTheDaysItStoodStill() {
        Termijn termijn =
                termijn(
                        WOO,
                        "2026-04-17",
                        new Herstart(dag("2026-04-23")),
                        new Stop(dag("2026-05-04")),
                        new Stop(dag("2026-04-20")),
                        new Herstart(dag("2026-05-06")));

        assertThat(termijn.einde()).isEqualTo("2026-05-20");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-20, 2026-05-18", "2026-04-24, 2026-05-19", "2026-04-29, 2026-05-26"})
    void anOpenSuspensionMovesTheEndDayByDay(LocalDate peildatum, LocalDate einde) {
        Termijn termijn = op(peildatum, WOO, "2026-04-17", opgeschort("2026-04-20/"));

        assertThat(termijn.einde()).isEqualTo(einde);
        assertThat(termijn.voorlopig()).isTrue();
        assertThat(termijn.toestand()).isEqualTo(Toestand.OPGESCHORT);
    }

    @Test
    void aClockThatStandsStillIsSuspendedToo() {
        Termijn termijn = op(dag("2026-04-24"), WOO, "2026-04-17", new Stop(dag("2026-04-20")));

        assertThat(termijn.einde()).isEqualTo("2026-05-19");
        assertThat(termijn.toestand()).isEqualTo(Toestand.OPGESCHORT);
    }

    @Test
    void whatIsDoneDuringASuspensionMovesNoMore() {
        Termijn termijn =
                op(
                        dag("2026-08-01"),
                        WOO,
                        "2026-04-17",
                        opgeschort("2026-04-20/"),
                        new Afgedaan(dag("2026-04-24")));

        assertThat(termijn.einde()).isEqualTo("2026-05-19");
        assertThat(termijn.toestand()).isEqualTo(Toestand.AFGEDAAN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-17, OP_TIJD, 35",
        "2026-04-20, OP_TIJD, 32",
        "2026-04-21, OPGESCHORT, 31",
        "2026-04-27, OPGESCHORT, 25",
        "2026-04-28, OP_TIJD, 24",
        "2026-05-14, OP_TIJD, 8",
        "2026-05-15, LET_OP, 7",
        "2026-05-22, LET_OP, 0",
        "2026-05-23, TE_LAAT, -1"
    })
    void howItStandsIsToldAsOfADay(LocalDate peildatum, Toestand toestand, long dagenOver) {
        Termijn termijn = op(peildatum, WOO, "2026-04-17", opgeschort("2026-04-20/2026-04-27"));

        assertThat(termijn.toestand()).isEqualTo(toestand);
        assertThat(termijn.dagenOver()).isEqualTo(dagenOver);
    }

    @ParameterizedTest
    @CsvSource({
        "VERSTREKKING, 2026-04-20, 2026-05-04",
        "VERSTREKKING, 2026-04-21, 2026-05-06",
        "BEZWAAR, 2026-03-16, 2026-04-28",
        "BEZWAAR, 2026-03-17, 2026-04-28",
        "BESLISSING_OP_BEZWAAR, 2026-04-28, 2026-06-09",
        "BESLISSING_OP_BEZWAAR_COMMISSIE, 2026-04-28, 2026-07-21",
        "BESLISSING_OP_BEZWAAR_COMMISSIE, 2026-10-10, 2027-01-04",
        "INGEBREKESTELLING, 2026-05-19, 2026-06-02",
        "INGEBREKESTELLING, 2026-12-11, 2026-12-28"
    })
    void whatFollowsADecisionHasItsTerms(Termijnsoort soort, String start, LocalDate einde) {
        assertThat(termijn(soort, start).einde()).isEqualTo(einde);
    }

    @ParameterizedTest
    @CsvSource({
        "BESLISSING_OP_BEZWAAR, 2026-04-28, 2026-07-21",
        "BESLISSING_OP_BEZWAAR_COMMISSIE, 2026-04-28, 2026-09-01",
        // 18 weeks end on a Sunday: neither the 12 nor the 6 are more than 12.
        "BESLISSING_OP_BEZWAAR_COMMISSIE, 2026-04-26, 2026-08-31"
    })
    void aDecisionOnAnObjectionMayTakeSixWeeksMore(
            Termijnsoort soort, String start, LocalDate einde) {
        assertThat(termijn(soort, start, VERDAAGD).einde()).isEqualTo(einde);
    }

    private static Opschorting opgeschort(String tekst) {
        return Opschorting.lees(tekst);
    }
}

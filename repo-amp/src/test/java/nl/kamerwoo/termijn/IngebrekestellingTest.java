package nl.kamerwoo.termijn;

import static nl.kamerwoo.termijn.Rekenaar.dag;
import static nl.kamerwoo.termijn.Rekenaar.engels;
import static nl.kamerwoo.termijn.Rekenaar.nederlands;
import static nl.kamerwoo.termijn.Rekenaar.termijn;
import static nl.kamerwoo.termijn.Termijnsoort.BESLISSING_OP_BEZWAAR;
import static nl.kamerwoo.termijn.Termijnsoort.KAMERVRAGEN;
import static nl.kamerwoo.termijn.Termijnsoort.WOO;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import nl.kamerwoo.termijn.Gebeurtenis.Afgedaan;
import nl.kamerwoo.termijn.Gebeurtenis.InGebreke;
import nl.kamerwoo.termijn.Gebeurtenis.Opschorting;
import nl.kamerwoo.termijn.Ingebrekestelling.Gevolg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Notice that a decision is late (Woo 8.2, Awb 6:12): two weeks later there is appeal. */
class IngebrekestellingTest {

    /** Of which the last day is 18 May. */
    private static final String ONTVANGEN = "2026-04-17";

    @Example
    void twoWeeksAfterTheNoticeThereIsAppeal() {
        Ingebrekestelling deze = ingebreke(ONTVANGEN, "2026-05-19");

        assertThat(deze.gevolg()).isEqualTo(Gevolg.BEROEP);
        assertThat(deze.beroepVanaf()).contains(dag("2026-06-03"));
    }

    @Example
    void theTwoWeeksDoNotEndOnAHoliday() {
        // 25 May is Whit Monday.
        assertThat(ingebreke("2026-04-07", "2026-05-11").beroepVanaf()).contains(dag("2026-05-27"));
    }

    @Example
    void onTheLastDayOfTheTermItIsTooEarlyAndOnlyNoted() {
        Ingebrekestelling deze = ingebreke(ONTVANGEN, "2026-05-18");

        assertThat(deze.gevolg()).isEqualTo(Gevolg.PREMATUUR);
        assertThat(deze.beroepVanaf()).isEmpty();
        assertThat(nederlands().stappen(deze))
                .containsExactly(
                        "ingebrekestelling ontvangen op ma 18 mei 2026",
                        "te vroeg, dus zonder gevolg: een besluit is nog op tijd tot en met ma 18"
                                + " mei 2026");
    }

    @Example
    void whileTheTermStandsStillItIsTooEarlyToo() {
        Termijn termijn =
                termijn(
                        WOO,
                        ONTVANGEN,
                        Opschorting.lees("2026-05-04/2026-05-18/zienswijzen"),
                        new InGebreke(dag("2026-05-20")));

        assertThat(termijn.ingebrekestelling().orElseThrow().gevolg()).isEqualTo(Gevolg.PREMATUUR);
    }

    @Example
    void whatIsDecidedWithinTheTwoWeeksIsDecidedInTime() {
        Ingebrekestelling deze = ingebreke(ONTVANGEN, "2026-05-19", "2026-06-02");

        assertThat(deze.gevolg()).isEqualTo(Gevolg.BESLOTEN);
        assertThat(deze.beroepVanaf()).isEmpty();
    }

    @Example
    void whatIsDecidedAfterThemLeftTimeForAppeal() {
        assertThat(ingebreke(ONTVANGEN, "2026-05-19", "2026-06-03").beroepVanaf())
                .contains(dag("2026-06-03"));
    }

    @Example
    void itIsExplainedStepByStepAndInMoneyNothing() {
        Termijn termijn = termijn(WOO, ONTVANGEN, new InGebreke(dag("2026-05-19")));

        assertThat(nederlands().uitleg(termijn))
                .isEqualTo(
                        "28 dagen na ontvangst: vr 15 mei 2026 → eerstvolgende werkdag: ma 18 mei"
                                + " (vr 15 mei is gelijkgesteld met een feestdag). ingebrekestelling"
                                + " ontvangen op di 19 mei 2026 → 2 weken na ontvangst van de"
                                + " ingebrekestelling: di 2 juni 2026 → zolang er geen besluit is,"
                                + " beroep mogelijk vanaf wo 3 juni 2026");
        assertThat(engels().uitleg(termijn)).endsWith("appeal is open from Wed 3 June 2026");
    }

    @Example
    void aDecisionOnAnObjectionCanBeLateTooAndAnswersToTheKamerCannot() {
        assertThat(
                        termijn(
                                        BESLISSING_OP_BEZWAAR,
                                        "2026-01-05",
                                        new InGebreke(dag("2026-06-01")))
                                .ingebrekestelling())
                .isPresent();
        assertThat(fout(KAMERVRAGEN, new InGebreke(dag("2026-06-01"))))
                .isEqualTo(
                        "Bij de termijn voor de beantwoording van Kamervragen is er geen"
                                + " ingebrekestelling: hij eindigt niet met een besluit.");
    }

    @Example
    void datesThatCannotBeAreRefusedInWords() {
        assertThat(fout(WOO, new InGebreke(dag("2026-04-16"))))
                .isEqualTo(
                        "Een ingebrekestelling kan niet zijn ontvangen op do 16 april 2026: de"
                                + " termijn begint pas op vr 17 april 2026.");
        assertThat(fout(WOO, new InGebreke(dag("2026-06-02")), new InGebreke(dag("2026-06-01"))))
                .isEqualTo(
                        "Er staan twee dagen waarop een ingebrekestelling is ontvangen: ma 1 juni"
                                + " 2026 en di 2 juni 2026.");
        assertThat(fout(WOO, new InGebreke(dag("0202-06-01")))).contains("kan niet");
    }

    @Property
    void aNoticeMovesNoEnd(
            @ForAll @IntRange(max = 1500) int start, @ForAll @IntRange(max = 100) int na) {
        String ontvangen = LocalDate.of(2024, 1, 1).plusDays(start).toString();
        Termijn zonder = termijn(WOO, ontvangen);
        Termijn met = termijn(WOO, ontvangen, new InGebreke(dag(ontvangen).plusDays(na)));

        assertThat(met.einde()).isEqualTo(zonder.einde());
        assertThat(met.stappen()).isEqualTo(zonder.stappen());
        assertThat(met.toestand()).isEqualTo(zonder.toestand());
    }

    @Property
    void thereIsAppealOnlyAfterTheTermAndTwoWeeksMore(
            @ForAll @IntRange(max = 1500) int start, @ForAll @IntRange(max = 100) int na) {
        LocalDate ontvangen = LocalDate.of(2024, 1, 1).plusDays(start);
        LocalDate op = ontvangen.plusDays(na);
        Termijn termijn = termijn(WOO, ontvangen.toString(), new InGebreke(op));
        Ingebrekestelling deze = termijn.ingebrekestelling().orElseThrow();

        assertThat(deze.beroepVanaf().isPresent()).isEqualTo(op.isAfter(termijn.einde()));
        deze.beroepVanaf()
                .ifPresent(
                        vanaf -> {
                            assertThat(vanaf).isAfter(op.plusDays(14));
                            // The longest run of days off is Christmas with a weekend on each side.
                            assertThat(vanaf).isBefore(op.plusDays(21));
                            assertThat(Kalender.standaard().isWerkdag(vanaf.minusDays(1))).isTrue();
                        });
    }

    private static Ingebrekestelling ingebreke(String ontvangen, String op, String... besloten) {
        List<Gebeurtenis> feiten = new ArrayList<>(List.of(new InGebreke(dag(op))));
        for (String dag : besloten) {
            feiten.add(new Afgedaan(dag(dag)));
        }
        return termijn(WOO, ontvangen, feiten.toArray(Gebeurtenis[]::new))
                .ingebrekestelling()
                .orElseThrow();
    }

    private static String fout(Termijnsoort soort, Gebeurtenis... feiten) {
        return nederlands()
                .fout(
                        catchThrowableOfType(
                                TermijnFout.class, () -> termijn(soort, ONTVANGEN, feiten)));
    }
}

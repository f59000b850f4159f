package nl.kamerwoo.termijn;

import static nl.kamerwoo.termijn.Rekenaar.dag;
import static nl.kamerwoo.termijn.Rekenaar.nederlands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import nl.kamerwoo.termijn.Gebeurtenis.Opschorting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The term of a dossier, out of what is recorded in it. */
class DossiertermijnTest {

    private static final Dossiertermijn TERMIJN = new Dossiertermijn(Termijnbeleid.standaard());
    private static final LocalDate VROEG = Rekenaar.VROEG;

    @Test
    void withoutAStartThereIsNoTerm() {
        assertThat(TERMIJN.bereken(woo("", "", "2026-05-29", ""), VROEG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-12, , , 2024-05-03",
        "2024-04-12, 2024-05-01, , 2024-05-24",
        "2024-12-20, , 2025-01-09, 2025-01-10"
    })
    void questionsHaveThreeWeeksAndWithUitstelSix(
            String ingezonden, String uitstel, String beantwoord, LocalDate einde) {
        assertThat(kamervragen(ingezonden, uitstel, beantwoord).einde()).isEqualTo(einde);
    }

    @Test
    void whatWasAnsweredIsDone() {
        Termijn termijn =
                TERMIJN.bereken(gegevens("2024-04-12", "", "2024-05-14"), dag("2024-06-01"))
                        .orElseThrow();

        assertThat(termijn.toestand()).isEqualTo(Toestand.AFGEDAAN);
        assertThat(termijn.dagenOver()).isEqualTo(-11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // received | told | until | suspended | last day
                "2026-04-17 | -          | -          | -                        | 2026-05-18",
                "2026-04-17 | 2026-05-01 | -          | -                        | 2026-05-29",
                "2026-04-17 | -          | 2026-05-29 | -                        | 2026-05-29",
                "2026-04-17 | 2026-05-01 | 2026-05-29 | -                        | 2026-05-29",
                "2026-04-17 | 2026-05-01 | 2026-05-22 | -                        | 2026-05-22",
                // Until a Saturday is until the Monday, written either way.
                "2026-04-18 | 2026-05-01 | 2026-05-30 | -                        | 2026-06-01",
                "2026-04-18 | 2026-05-01 | 2026-06-01 | -                        | 2026-06-01",
                // What it stood still before is in the day, what it stood still after moves it on.
                "2026-04-17 | 2026-05-01 | 2026-06-05 | 2026-04-20/2026-04-27    | 2026-06-05",
                "2026-04-17 | 2026-05-01 | 2026-05-29 | 2026-05-04/2026-05-11    | 2026-06-05",
                "2026-04-17 | 2026-04-27 | 2026-06-05 | 2026-04-20/2026-05-04    | 2026-06-12",
                // Nobody recorded when it was said.
                "2026-04-17 | -          | 2026-05-29 | 2026-04-20/2026-04-27    | 2026-06-05",
                "2026-04-17 | -          | 2026-06-05 | 2026-04-20/2026-04-27    | 2026-06-05"
            })
    void aDecisionIsAdjournedUntilADay(
            String ontvangen, String op, String tot, String opschorting, LocalDate einde) {
        assertThat(
                        TERMIJN.bereken(woo(ontvangen, op, tot, opschorting), VROEG)
                                .orElseThrow()
                                .einde())
                .isEqualTo(einde);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026-05-01 | 2026-06-01 | Verdaagd tot ma 1 juni 2026 kan niet: dat is ten hoogste"
                        + " tot vr 29 mei 2026.",
                "2026-05-01 | 2026-05-15 | Verdaagd tot vr 15 mei 2026 geeft geen tijd: de termijn"
                        + " liep al tot vr 15 mei 2026.",
                "2026-05-20 | 2026-05-29 | De dag van verdaging is wo 20 mei 2026, maar de eerste"
                        + " termijn eindigde op ma 18 mei 2026: dat is te laat."
            })
    void aDayThatCannotBeIsRefused(String op, String tot, String melding) {
        assertThat(fout(woo("2026-04-17", op, tot, "-"))).isEqualTo(melding);
    }

    @Test
    void questionsAreNotAdjournedNorSuspended() {
        Termijngegevens verdaagd =
                new Termijngegevens(
                        Termijnsoort.KAMERVRAGEN,
                        Optional.of(dag("2024-04-12")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(dag("2024-05-20")),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());

        assertThat(fout(verdaagd))
                .isEqualTo("De termijn voor de beantwoording van Kamervragen kent geen verdaging.");
    }

    @Property
    void anAdjournedTermEndsNotBeforeTheDayThatWasSaid(
            @ForAll @IntRange(max = 1500) int start,
            @ForAll @IntRange(min = 1, max = 14) int meer,
            @ForAll @IntRange(max = 27) int gezegdNa,
            @ForAll @IntRange(min = 0, max = 20) int van,
            @ForAll @IntRange(min = 1, max = 30) int dagen) {
        LocalDate ontvangen = LocalDate.of(2024, 1, 1).plusDays(start);
        LocalDate tot = ontvangen.plusDays(28 + meer);
        LocalDate op = ontvangen.plusDays(gezegdNa);
        LocalDate begin = ontvangen.plusDays(Math.max(van, gezegdNa + 1));
        Opschorting later = Opschorting.lees(begin + "/" + begin.plusDays(dagen) + "/zienswijzen");

        LocalDate zonder = einde(ontvangen, op, tot, List.of());
        LocalDate met = einde(ontvangen, op, tot, List.of(later));

        assertThat(zonder).isAfterOrEqualTo(tot);
        assertThat(met).isAfterOrEqualTo(tot.plusDays(dagen));
    }

    private static LocalDate einde(
            LocalDate ontvangen, LocalDate op, LocalDate tot, List<Opschorting> opschortingen) {
        return TERMIJN.bereken(
                        new Termijngegevens(
                                Termijnsoort.WOO,
                                Optional.of(ontvangen),
                                Optional.empty(),
                                Optional.of(op),
                                Optional.of(tot),
                                opschortingen,
                                Optional.empty(),
                                Optional.empty()),
                        VROEG)
                .orElseThrow()
                .einde();
    }

    private static String fout(Termijngegevens gegevens) {
        return nederlands()
                .fout(
                        catchThrowableOfType(
                                TermijnFout.class, () -> TERMIJN.bereken(gegevens, VROEG)));
    }

    private static Termijn kamervragen(String ingezonden, String uitstel, String beantwoord) {
        return TERMIJN.bereken(gegevens(ingezonden, uitstel, beantwoord), VROEG).orElseThrow();
    }

    private static Termijngegevens gegevens(String ingezonden, String uitstel, String beantwoord) {
        return new Termijngegevens(
                Termijnsoort.KAMERVRAGEN,
                mogelijk(ingezonden),
                mogelijk(uitstel),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                mogelijk(beantwoord),
                Optional.empty());
    }

    private static Termijngegevens woo(String ontvangen, String op, String tot, String opschort) {
        return new Termijngegevens(
                Termijnsoort.WOO,
                mogelijk(ontvangen),
                Optional.empty(),
                mogelijk(op),
                mogelijk(tot),
                opschort == null || opschort.length() < 2
                        ? List.of()
                        : Arrays.stream(opschort.split(",")).map(Opschorting::lees).toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<LocalDate> mogelijk(String tekst) {
        return Optional.ofNullable(tekst).filter(t -> !t.isEmpty()).map(LocalDate::parse);
    }
}

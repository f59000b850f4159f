package nl.kamerwoo.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Set;

/** Which days are working days. */
class KalenderTest {

    private static final Kalender KALENDER = Kalender.standaard();

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, NIEUWJAARSDAG",
        "2026-04-03, GOEDE_VRIJDAG",
        "2026-04-06, TWEEDE_PAASDAG",
        "2026-04-27, KONINGSDAG",
        "2026-05-05, BEVRIJDINGSDAG",
        "2026-05-14, HEMELVAARTSDAG",
        "2026-05-25, TWEEDE_PINKSTERDAG",
        "2026-12-25, EERSTE_KERSTDAG",
        "2028-12-26, TWEEDE_KERSTDAG"
    })
    void theLawNamesItsHolidays(LocalDate dag, Rustdag rustdag) {
        assertThat(KALENDER.rustdag(dag)).contains(rustdag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-04-28",
                "2023-05-19",
                "2024-05-10",
                "2024-12-27",
                "2025-05-30",
                "2026-01-02",
                "2026-05-15",
                "2027-05-07",
                "2028-04-28",
                "2028-05-26"
            })
    void aDayOfARoyalDecreeIsPutOnAPar(String dag) {
        assertThat(KALENDER.rustdag(LocalDate.parse(dag))).contains(Rustdag.GELIJKGESTELD);
    }

    @Test
    void kingsDayIsASaturdayWhenThe27thIsASunday() {
        assertThat(Feestdagen.van(2025))
                .containsEntry(LocalDate.parse("2025-04-26"), Rustdag.KONINGSDAG)
                .doesNotContainKey(LocalDate.parse("2025-04-27"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void liberationDayIsAHolidayEveryYear(int jaar) {
        assertThat(Feestdagen.van(jaar))
                .containsEntry(LocalDate.of(jaar, 5, 5), Rustdag.BEVRIJDINGSDAG);
    }

    @Test
    void ascensionDayOnLiberationDayIsOneHoliday() {
        assertThat(KALENDER.isWerkdag(LocalDate.parse("2016-05-05"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2013-04-30, KONINGINNEDAG", "2006-04-29, KONINGINNEDAG", "2014-04-26, KONINGSDAG"})
    void beforeTheKingTheQueenHadHerDay(LocalDate dag, Rustdag rustdag) {
        assertThat(Feestdagen.van(dag.getYear())).containsEntry(dag, rustdag);
    }

    @Property
    void theHolidaysThatMoveFollowEaster(@ForAll @IntRange(min = 1967, max = 2199) int jaar) {
        LocalDate pasen = pasen(jaar);

        assertThat(Feestdagen.van(jaar))
                .containsKeys(
                        pasen.minusDays(2),
                        pasen.plusDays(1),
                        pasen.plusDays(39),
                        pasen.plusDays(50))
                .doesNotContainKeys(pasen, pasen.plusDays(49));
    }

    /** A second opinion: the church's tables (the Gregorian computus of 1582). */
    private static LocalDate pasen(int jaar) {
        int eeuw = jaar / 100;
        int maanjaar = jaar % 19;
        int epacta = (eeuw - eeuw / 4 - (8 * eeuw + 13) / 25 + 19 * maanjaar + 15) % 30;
        boolean terug = epacta == 29 || epacta == 28 && maanjaar > 10;
        LocalDate volleMaan = LocalDate.of(jaar, 3, 21).plusDays(terug ? epacta - 1 : epacta);
        return volleMaan.plusDays(7 - volleMaan.getDayOfWeek().getValue() % 7);
    }

    @Property
    void aYearHasNineHolidaysOrTwoOnOneDay(@ForAll @IntRange(min = 1990, max = 2199) int jaar) {
        assertThat(Feestdagen.van(jaar)).hasSizeBetween(8, 9);
    }

    @Test
    void anOrdinaryDayIsAWorkingDay() {
        assertThat(KALENDER.isWerkdag(LocalDate.parse("2026-05-06"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-02, ZATERDAG", "2026-05-03, ZONDAG", "2027-12-25, ZATERDAG"})
    void aWeekendIsAWeekendWhateverElseItIs(LocalDate dag, Rustdag rustdag) {
        assertThat(KALENDER.rustdag(dag)).contains(rustdag);
    }

    @Test
    void anAddedDayIsNoWorkingDay() {
        LocalDate dag = LocalDate.parse("2031-05-23");

        assertThat(KALENDER.isWerkdag(dag)).isTrue();
        assertThat(new Kalender(Set.of(dag)).isWerkdag(dag)).isFalse();
    }
}

package nl.kamerwoo.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;

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
    @CsvSource({
        // The earliest and the latest, and years in which the tables leave the plain rule.
        "1818, 1818-03-22", "2038, 2038-04-25", "1954, 1954-04-18", "1981, 1981-04-19",
        "2000, 2000-04-23", "2024, 2024-03-31", "2049, 2049-04-18", "2076, 2076-04-19"
    })
    void easterFallsOnItsDay(int jaar, LocalDate pasen) {
        assertThat(Feestdagen.pasen(jaar)).isEqualTo(pasen);
    }

    @Property
    void easterIsASundayInItsFiveWeeks(@ForAll @IntRange(min = 1583, max = 9999) int jaar) {
        LocalDate pasen = Feestdagen.pasen(jaar);

        assertThat(pasen.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(pasen).isBetween(LocalDate.of(jaar, 3, 22), LocalDate.of(jaar, 4, 25));
    }

    @Test
    void theHolidaysAreThoseThatALibraryKnowsApartFromSundays() {
        HolidayManager bibliotheek =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
        for (int jaar = 2014; jaar < 2200; jaar++) {
            Set<LocalDate> daar =
                    bibliotheek.getHolidays(Year.of(jaar)).stream()
                            .map(Holiday::getDate)
                            .filter(dag -> dag.getDayOfWeek() != DayOfWeek.SUNDAY)
                            .collect(Collectors.toSet());
            Set<LocalDate> hier =
                    Feestdagen.van(jaar).keySet().stream()
                            .filter(dag -> dag.getDayOfWeek() != DayOfWeek.SUNDAY)
                            .collect(Collectors.toSet());

            assertThat(hier).as("%d", jaar).isEqualTo(daar);
        }
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

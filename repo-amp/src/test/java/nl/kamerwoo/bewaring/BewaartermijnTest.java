package nl.kamerwoo.bewaring;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** How long something is kept at least. */
class BewaartermijnTest {

    @ParameterizedTest
    @CsvSource({"P10Y, P10Y", "10, P10Y", "' 10 jaar', P10Y", "7JAAR, P7Y", "p18m, P18M"})
    void isReadAsItIsStoredAndAsPeopleTypeIt(String tekst, String termijn) {
        assertThat(Bewaartermijn.lees(tekst)).map(Bewaartermijn::toString).contains(termijn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "lang", "P-3Y", "-3", "1000", "P99999999999Y", "10 weken", "P1000Y"})
    void isNothingElse(String tekst) {
        assertThat(Bewaartermijn.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2011-11-05, P75Y, 2086-11-05",
        "2024-02-29, P1Y, 2025-03-01",
        "2024-02-29, P4Y, 2028-02-29",
        "2024-01-31, P1M, 2024-03-01"
    })
    void endsOnADay(LocalDate start, String termijn, LocalDate einde) {
        assertThat(Bewaartermijn.lees(termijn).orElseThrow().einde(start)).isEqualTo(einde);
    }

    @Property
    void itNeverEndsBeforeAsManyYearsHavePassed(
            @ForAll @IntRange(max = 60_000) int dag, @ForAll @IntRange(min = 1, max = 999) int n) {
        LocalDate start = LocalDate.of(1900, 1, 1).plusDays(dag);
        LocalDate einde = Bewaartermijn.jaren(n).einde(start);

        assertThat(einde.minusYears(n)).isAfterOrEqualTo(start);
        assertThat(einde).isBeforeOrEqualTo(start.plusYears(n).plusDays(1));
    }

    @Property
    void theLongerOneIsTheLargerOne(
            @ForAll @IntRange(min = 1, max = 999) int een,
            @ForAll @IntRange(min = 1, max = 999) int ander) {
        assertThat(Integer.signum(Bewaartermijn.jaren(een).compareTo(Bewaartermijn.jaren(ander))))
                .isEqualTo(Integer.compare(een, ander));
    }

    @Property
    void anyTextIsReadOrNot(@ForAll @StringLength(max = 30) String tekst) {
        Bewaartermijn.lees(tekst)
                .ifPresent(
                        termijn ->
                                assertThat(Bewaartermijn.lees(termijn.toString()))
                                        .contains(termijn));
    }

    @Test
    void whatIsStoredIsReadBack() {
        assertThat(Bewaartermijn.jaren(20)).hasToString("P20Y");
    }
}

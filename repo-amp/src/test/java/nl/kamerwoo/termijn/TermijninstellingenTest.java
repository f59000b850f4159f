package nl.kamerwoo.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.kamerwoo.termijn.Termijninstellingen.Kamervragen;
import nl.kamerwoo.termijn.Termijninstellingen.Woo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

/** What a ministry sets is what its terms are counted by. */
class TermijninstellingenTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 1);

    @Test
    void theDaysThatAreSetAreCounted() {
        Termijninstellingen ander =
                new Termijninstellingen(
                        new Kamervragen(14, 21, false, List.of(), 3), new Woo(35, 7, 10));
        Regelboek regels = new Regelboek(ander);

        assertThat(regels.regel(Termijnsoort.KAMERVRAGEN).einde(START)).isEqualTo("2026-06-15");
        assertThat(regels.regel(Termijnsoort.KAMERVRAGEN).waarschuwingsdagen()).isEqualTo(3);
        assertThat(regels.regel(Termijnsoort.WOO).einde(START)).isEqualTo("2026-07-06");
        assertThat(regels.regel(Termijnsoort.WOO).waarschuwingsdagen()).isEqualTo(10);
        assertThat(regels.regel(Termijnsoort.KAMERVRAGEN).verlenging().orElseThrow().duur())
                .isEqualTo(Termijnduur.dagen(7));
    }

    @Test
    void whereAnExtensionIsNoDaysThereIsNone() {
        Termijninstellingen ander =
                new Termijninstellingen(
                        new Kamervragen(21, 21, false, List.of(), 7), new Woo(28, 0, 7));
        Regelboek regels = new Regelboek(ander);

        assertThat(regels.regel(Termijnsoort.KAMERVRAGEN).verlenging()).isEmpty();
        assertThat(regels.regel(Termijnsoort.WOO).verlenging()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 42, 7", "21, 20, 7", "21, 42, -1"})
    void daysOfKamervragenThatCannotBeAreRefused(int dagen, int metUitstel, int waarschuwing) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Kamervragen(dagen, metUitstel, false, List.of(), waarschuwing));
    }

    @ParameterizedTest
    @CsvSource({"0, 14, 7", "28, -1, 7", "28, 14, -1"})
    void daysOfAWooRequestThatCannotBeAreRefused(int dagen, int verdaging, int waarschuwing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Woo(dagen, verdaging, waarschuwing));
    }
}

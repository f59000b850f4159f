package nl.kamerwoo.behandeling;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import nl.kamerwoo.termijn.Kalender;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** By which day a step should be ready. */
class TaaktermijnTest {

    private static final LocalDate EINDE = LocalDate.parse("2026-05-29");
    private static final LocalDate VROEG = LocalDate.parse("2026-05-01");

    private final Taaktermijn taaktermijn =
            new Taaktermijn(
                    Kalender.standaard(),
                    regels("werkdagen-voor-het-einde:\n  ondertekenen: 4\n  opstellen: 7\n"));

    @Test
    void itIsCountedBackInWorkingDays() {
        // Monday the 25th is Whit Monday.
        assertThat(voor(Stap.ONDERTEKENEN, VROEG)).contains(LocalDate.parse("2026-05-22"));
    }

    @Test
    void aStepWithoutDaysIsDueOnTheLastDay() {
        assertThat(voor(Stap.VERZENDEN, VROEG)).contains(EINDE);
    }

    @Test
    void aDayThatHasGoneByIsNobodysTerm() {
        LocalDate laat = LocalDate.parse("2026-05-27");

        assertThat(voor(Stap.OPSTELLEN, laat)).contains(laat);
    }

    @Test
    void afterTheTermTheLastDayStays() {
        assertThat(voor(Stap.OPSTELLEN, LocalDate.parse("2026-06-10"))).contains(EINDE);
    }

    @Test
    void withoutATermThereIsNoDay() {
        assertThat(taaktermijn.voor(Stap.OPSTELLEN, Optional.empty(), VROEG)).isEmpty();
    }

    @Test
    void coordinationHasATermOfItsOwn() {
        assertThat(taaktermijn.voor(Stap.AFSTEMMEN, Optional.empty(), VROEG))
                .contains(LocalDate.parse("2026-05-11"));
        assertThat(voor(Stap.AFSTEMMEN, VROEG)).contains(LocalDate.parse("2026-05-11"));
    }

    @Test
    void coordinationNeverTakesLongerThanTheTermAllows() {
        LocalDate laat = LocalDate.parse("2026-05-20");

        assertThat(voor(Stap.AFSTEMMEN, laat)).contains(LocalDate.parse("2026-05-21"));
    }

    @Test
    void itIsTimeToSayAWorkingDayBefore() {
        assertThat(taaktermijn.waarschuwVanaf(LocalDate.parse("2026-05-26")))
                .isEqualTo(LocalDate.parse("2026-05-22"));
    }

    @Property
    void noStepIsDueAfterTheTermOrBeforeItIsThere(
            @ForAll Stap stap,
            @ForAll("dagen") LocalDate einde,
            @ForAll @IntRange(max = 60) int eerder) {
        LocalDate vandaag = einde.minusDays(eerder);

        assertThat(taaktermijn.voor(stap, Optional.of(einde), vandaag).orElseThrow())
                .isBetween(vandaag, einde);
    }

    @Provide
    static Arbitrary<LocalDate> dagen() {
        return Arbitraries.integers()
                .between(0, 2000)
                .map(dagen -> LocalDate.parse("2024-01-01").plusDays(dagen));
    }

    private Optional<LocalDate> voor(Stap stap, LocalDate vandaag) {
        return taaktermijn.voor(stap, Optional.of(EINDE), vandaag);
    }

    private static Behandelregels regels(String document) {
        return Behandelregels.SOORT.lees(document.getBytes(StandardCharsets.UTF_8));
    }
}

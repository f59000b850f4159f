package nl.kamerwoo.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.instelling.Feestdagen;
import nl.kamerwoo.instelling.Feestdagen.Feestdag;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.instelling.Instellingsoort;
import nl.kamerwoo.instelling.Termijnregels;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The settings of a ministry, as terms take them. */
class IngesteldTermijnbeleidTest {

    private static final LocalDate DAG = LocalDate.of(2031, 5, 23);
    private static final Termijnregels.Recesperiode ZOMER =
            new Termijnregels.Recesperiode(
                    "zomer", LocalDate.of(2026, 7, 4), LocalDate.of(2026, 8, 31));

    @Test
    void weeksAreDays() {
        assertThat(beleid(false).instellingen().woo())
                .isEqualTo(new Termijninstellingen.Woo(35, 21, 5));
    }

    @Test
    void aRecessCountsOnlyWhenItSuspends() {
        assertThat(beleid(false).instellingen().kamervragen().recessen()).isEmpty();
        assertThat(beleid(true).instellingen().kamervragen().recessen())
                .containsExactly(new Reces(ZOMER.vanaf(), ZOMER.totEnMet()));
    }

    @Test
    void questionsHaveTheDaysThatWereSet() {
        Termijninstellingen.Kamervragen kamervragen = beleid(false).instellingen().kamervragen();

        assertThat(kamervragen.dagen()).isEqualTo(20);
        assertThat(kamervragen.dagenMetUitstel()).isEqualTo(40);
        assertThat(kamervragen.termijnenwet()).isTrue();
        assertThat(kamervragen.waarschuwingsdagen()).isEqualTo(4);
    }

    @Test
    void anAddedDayIsNoWorkingDay() {
        assertThat(beleid(false).kalender().isWerkdag(DAG)).isFalse();
    }

    @Test
    void anotherSettingIsAnotherMark() {
        assertThat(beleid(true).kenmerk())
                .isEqualTo(beleid(true).kenmerk())
                .isNotEqualTo(beleid(false).kenmerk());
    }

    private static Termijnbeleid beleid(boolean schortOp) {
        Map<Instellingsoort<?>, Object> waarden =
                Map.of(
                        Feestdagen.SOORT,
                        new Feestdagen(List.of(new Feestdag(DAG, "besluit"))),
                        Termijnregels.SOORT,
                        new Termijnregels(
                                new Termijnregels.Kamervragen(20, 40, true, 4),
                                new Termijnregels.Woo(5, 3, 5),
                                new Termijnregels.Reces(schortOp, List.of(ZOMER))));
        return new IngesteldTermijnbeleid(
                new Instellingen() {
                    @Override
                    public <T> T van(Instellingsoort<T> soort) {
                        return soort.type().cast(waarden.get(soort));
                    }
                });
    }
}

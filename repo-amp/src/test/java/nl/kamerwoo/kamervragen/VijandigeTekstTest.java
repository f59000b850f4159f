package nl.kamerwoo.kamervragen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.nota.vorm.Vijandig;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Megabytes of what a reader may choke on. How fast it goes is for the benchmark to show. */
class VijandigeTekstTest {
    private final BeantwoordingParser parser = new BeantwoordingParser();

    @ParameterizedTest
    @EnumSource
    void komtAltijdTotEenEind(VijandigeSet soort) {
        assertThat(parser.parse(soort.tekst())).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void komtOokMetWatNotasDwarszitTotEenEind(Vijandig soort) {
        assertThat(parser.parse(soort.tekst())).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void vergelijktTotEenEind(VijandigeSet soort) {
        String tekst = soort.tekst().substring(0, 500_000);

        assertThat(Woordvergelijking.vergelijk(tekst, "x " + tekst + " y " + tekst)).isNotNull();
    }
}

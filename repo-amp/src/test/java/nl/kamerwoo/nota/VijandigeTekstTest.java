package nl.kamerwoo.nota;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.nota.vorm.Vijandig;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten megabytes of what a parser may choke on. How fast it goes is for the benchmark to show. */
class VijandigeTekstTest {
    private final NotaHeaderParser parser = new NotaHeaderParser();

    @ParameterizedTest
    @EnumSource
    void komtAltijdTotEenEind(Vijandig soort) {
        assertThat(parser.parse(soort.tekst())).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(names = "NOTA_.*", mode = EnumSource.Mode.MATCH_ALL)
    void gaatMetEenNotakopDoorAlleLezersHeen(Vijandig soort) {
        assertThat(parser.parse(soort.tekst()).isNota()).isTrue();
    }
}

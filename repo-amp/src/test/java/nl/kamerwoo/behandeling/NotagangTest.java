package nl.kamerwoo.behandeling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done with a nota once it bears its initials. */
class NotagangTest {

    @ParameterizedTest
    @CsvSource({
        "TER ONDERTEKENING, ONDERTEKENEN",
        "ter beslissing, BESLISSEN",
        "TER BESLUITVORMING, BESLISSEN",
        "BESLISNOTA, BESLISSEN",
        "TER INFORMATIE, KENNISNEMEN",
        "Ter kennisname, KENNISNEMEN",
        "TER BESPREKING, KENNISNEMEN",
        "'', ONDERTEKENEN"
    })
    void itFollowsFromItsKind(String notasoort, Stap stap) {
        assertThat(Notagang.van(notasoort)).isEqualTo(stap);
    }
}

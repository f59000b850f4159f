package nl.kamerwoo.alfresco.handtekening;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import nl.kamerwoo.handtekening.Handtekening;
import nl.kamerwoo.handtekening.Handtekening.Dekking;
import nl.kamerwoo.handtekening.Oordeel;
import nl.kamerwoo.handtekening.Reden;
import nl.kamerwoo.handtekening.Tijdsoort;
import nl.kamerwoo.handtekening.Uitkomst;
import nl.kamerwoo.handtekening.Vertrouwen;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.Optional;

/** What was found of a signature is kept so that nothing of it is lost. */
class HandtekeningcodeTest {

    @Property
    void whatIsWrittenIsRead(
            @ForAll Uitkomst uitkomst,
            @ForAll Dekking dekking,
            @ForAll Reden reden,
            @ForAll String wie,
            @ForAll Optional<Integer> tijd,
            @ForAll Tijdsoort tijdsoort,
            @ForAll Vertrouwen vertrouwen) {
        Handtekening handtekening =
                new Handtekening(
                        new Oordeel(
                                uitkomst,
                                reden,
                                wie,
                                wie,
                                "",
                                tijd.map(Instant::ofEpochSecond),
                                tijdsoort,
                                vertrouwen),
                        dekking);

        assertThat(Handtekeningcode.lees(Handtekeningcode.van(handtekening)))
                .contains(handtekening);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen json", "[]", "{}", "{\"uitkomst\": \"GROEN\"}", "null"})
    void whatIsSomethingElseIsNone(String code) {
        assertThat(Handtekeningcode.lees(code)).isEmpty();
    }
}

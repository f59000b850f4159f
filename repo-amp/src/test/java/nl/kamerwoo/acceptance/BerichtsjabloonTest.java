package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

/** The templates of mails lie in the Data Dictionary, and a wrong one is not saved. */
@Tag("api")
@ExtendWith(Platform.class)
class BerichtsjabloonTest {

    private final Repository repository;

    BerichtsjabloonTest(Repository repository) {
        this.repository = repository;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bericht toewijzing (nl).txt",
                "Bericht toewijzing (en).txt",
                "Bericht waarschuwing (nl).txt",
                "Bericht waarschuwing (en).txt",
                "Bericht ochtendoverzicht (nl).txt",
                "Bericht ochtendoverzicht (en).txt"
            })
    void everyTemplateLiesThere(String naam) {
        assertThat(new Sjabloondocument(repository, naam).inhoud()).isNotEmpty();
    }

    @Test
    void aWrongOneIsRefusedWithItsLineAndStaysAsItWas() {
        Sjabloondocument sjabloon = new Sjabloondocument(repository, "Bericht toewijzing (nl).txt");
        byte[] eerst = sjabloon.inhoud();

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () -> {
                                            sjabloon.schrijf(bytes("Te doen\nBeste ${naaam},"));
                                            return null;
                                        }))
                .hasMessageContaining("2")
                .hasMessageContaining("naaam");
        assertThatThrownBy(() -> sjabloon.schrijf(bytes("Te doen\n[#include \"x\"]")))
                .isInstanceOf(RuntimeException.class);
        assertThat(sjabloon.inhoud()).isEqualTo(eerst);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}

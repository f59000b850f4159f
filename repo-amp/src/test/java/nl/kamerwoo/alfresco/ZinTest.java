package nl.kamerwoo.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.extensions.surf.util.I18NUtil;

/** What the module tells is kept for every language. */
class ZinTest {

    @BeforeAll
    static void woorden() {
        I18NUtil.registerResourceBundle(
                "alfresco.module.kamerwoo-repo.messages.kamerwoo-opberging");
    }

    @Test
    void whatIsWrittenIsRead() {
        Zin zin = Zin.van("kamerwoo.opberging.gedaan", 2, "Archief/\"Zuid\"; [één]");

        assertThat(Zin.lees(zin.code())).contains(zin);
        assertThat(zin.nederlands())
                .isEqualTo("Aantal stukken: 2. Plaats: Archief/\"Zuid\"; [één].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen json", "{}", "[]", "[\"kamerwoo.opberging.weg\", \"2\"]"})
    void whatThisVersionHasNoWordsForIsNone(String code) {
        assertThat(Zin.lees(code)).isEmpty();
    }
}

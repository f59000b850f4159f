package nl.kamerwoo.referentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.IntStream;

class ReferentieTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WJZ/2024/1 A",
                "  WJZ/2024/1 A\t",
                "WJZ/2024/1 \n A",
                "WJZ/2024/1\u00a0A\u2003"
            })
    void whiteSpaceAroundItIsNoPartOfItAndInsideItIsOneSpace(String getypt) {
        assertThat(new Referentie(getypt).tekst()).isEqualTo("WJZ/2024/1 A");
    }

    @Test
    void whatNobodySeesIsNoPartOfIt() {
        assertThat(new Referentie("\ufeffWJZ\u200b/2024\u00ad/1").tekst()).isEqualTo("WJZ/2024/1");
    }

    @Test
    void anAccentIsTheSameHoweverItIsTyped() {
        assertThat(new Referentie("cie\u0301/1")).isEqualTo(new Referentie("ci\u00e9/1"));
    }

    @Test
    void capitalsDoNotMakeItAnotherReference() {
        assertThat(new Referentie("wjz/2024/1").sleutel())
                .isEqualTo(new Referentie("WJZ/2024/1").sleutel());
    }

    @Test
    void theNumberOfItIsThatOfEveryWayToWriteIt() {
        assertThat(new Referentie(" wjz/2024/1").sleutelgetal())
                .isEqualTo(new Referentie("WJZ/2024/1").sleutelgetal());
    }

    /** It stands in databases: another way to reckon it would give out what is taken. */
    @Test
    void theNumberOfItStaysTheSameForEver() {
        assertThat(new Referentie("2024-000001").sleutelgetal()).isEqualTo(7194520433987581796L);
    }

    @Test
    void eachHasANumberOfItsOwn() {
        assertThat(
                        IntStream.range(0, 10_000)
                                .mapToObj(nummer -> new Referentie("2024-" + nummer))
                                .map(Referentie::sleutelgetal))
                .doesNotHaveDuplicates();
    }

    @Test
    void itIsShownAsItWasTyped() {
        assertThat(new Referentie("Wjz/2024/a")).hasToString("Wjz/2024/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "\u00a0", "\u200b"})
    void anEmptyTextIsNone(String getypt) {
        assertThat(reden(getypt)).isEqualTo(OngeldigeReferentie.Reden.LEEG);
    }

    @Test
    void aHundredCharactersIsTheLongest() {
        assertThat(new Referentie("x".repeat(100)).tekst()).hasSize(100);
    }

    @Test
    void moreThanAHundredCharactersIsNone() {
        assertThat(reden("x".repeat(101))).isEqualTo(OngeldigeReferentie.Reden.TE_LANG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0007b"})
    void aTextWithAControlCharacterIsNone(String getypt) {
        assertThat(reden(getypt)).isEqualTo(OngeldigeReferentie.Reden.STUURTEKEN);
    }

    private static OngeldigeReferentie.Reden reden(String getypt) {
        return catchThrowableOfType(OngeldigeReferentie.class, () -> new Referentie(getypt))
                .reden();
    }
}

package nl.kamerwoo.zoeken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ZoekwoordenTest {

    @Test
    void wordsAreTakenOneByOne() {
        assertThat(Zoekwoorden.van(" minister  ambtenaren "))
                .containsExactly("minister", "ambtenaren");
    }

    @Test
    void aPhraseStaysTogether() {
        assertThat(Zoekwoorden.van("lid “Eerdmans (JA21)” \"met ambtenaren\""))
                .containsExactly("lid", "Eerdmans JA21", "met ambtenaren");
    }

    @Test
    void aPhraseThatIsNotClosedIsOneAllTheSame() {
        assertThat(Zoekwoorden.van("\"met ambtenaren")).containsExactly("met ambtenaren");
    }

    @Test
    void aWordOfTwoPartsIsAPhrase() {
        assertThat(Zoekwoorden.van("Woo-verzoek")).containsExactly("Woo verzoek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1.2e", "foto's", "ministerie’s", "1,5", "j.jansen", "naar_boven"})
    void whatAnIndexTakesForOneWordStaysOne(String woord) {
        assertThat(Zoekwoorden.van(woord)).containsExactly(woord);
    }

    @Test
    void whatEndsAWordOrASentenceIsNoPartOfIt() {
        assertThat(Zoekwoorden.van("'nota', o.a. \"het besluit. Daarna\" 1..2"))
                .containsExactly("nota", "o.a", "het besluit Daarna", "1 2");
    }

    @Test
    void aWordThatIsTypedTwiceIsAskedOnce() {
        assertThat(Zoekwoorden.van("nota nota")).containsExactly("nota");
    }

    @Test
    void moreThanAnybodyMeansIsRefused() {
        assertThatThrownBy(() -> Zoekwoorden.van("woord ".repeat(200)))
                .isInstanceOf(TeVeelWoorden.class);
        assertThatThrownBy(
                        () ->
                                Zoekwoorden.van(
                                        String.join(
                                                " ",
                                                List.of(
                                                        "a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4 5 6 7"))))
                .isInstanceOf(TeVeelWoorden.class);
    }

    @Property
    void nothingIsLeftThatASearchEngineUnderstands(@ForAll @StringLength(max = 60) String getypt) {
        assertThat(Zoekwoorden.van(getypt))
                .allMatch(woord -> !woord.isBlank() && woord.strip().equals(woord))
                .allMatch(
                        woord ->
                                woord.chars()
                                        .noneMatch(
                                                teken ->
                                                        "\"\\():*?~^[]{}!&|+-=<>@".indexOf(teken)
                                                                >= 0));
    }

    @Property
    void everyLetterIsKept(
            @ForAll @net.jqwik.api.constraints.AlphaChars @StringLength(min = 1, max = 30)
                    String woord) {
        assertThat(Zoekwoorden.van(woord)).containsExactly(woord);
    }
}

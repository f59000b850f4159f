package nl.kamerwoo.referentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

class ReferentiepatroonTest {

    private static final long HOOGSTE = 999_999_999_999L;

    @ParameterizedTest
    @CsvSource({
        "{jaar}-{volgnummer:6}, 2024-000042",
        "{directie}/{jaar}/{volgnummer}, WJZ/2024/42",
        "{volgnummer:12}, 000000000042",
        "nr. {volgnummer}, nr. 42",
        "{jaar}{jaar}-{volgnummer:1}, 20242024-42"
    })
    void aReferenceIsThePatternFilledIn(String patroon, String referentie) {
        assertThat(Referentiepatroon.van(patroon).referentie(2024, "WJZ", 42))
                .hasToString(referentie);
    }

    @Test
    void aNumberThatHasOutgrownItsDigitsIsWrittenInFull() {
        assertThat(Referentiepatroon.van("{volgnummer:3}").referentie(2024, "WJZ", 12_345))
                .hasToString("12345");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{jaar}                      | {volgnummer} must stand in it once",
                "''                          | {volgnummer} must stand in it once",
                "{volgnummer}-{volgnummer:2} | {volgnummer} must stand in it once",
                "{volgnummer:0}              | unknown {volgnummer:0}",
                "{volgnummer:13}             | unknown {volgnummer:13}",
                "{volgnummer:}               | unknown {volgnummer:}",
                "{volgnummer:-1}             | unknown {volgnummer:-1}",
                "{Jaar}-{volgnummer}         | unknown {Jaar}",
                "{}-{volgnummer}             | unknown {}",
                "{volgnummer                 | { without }",
                "{jaar}}-{volgnummer}        | } without {"
            })
    void aPatternThatCannotBeUsedIsRefusedWithWhatIsWrong(String patroon, String reden) {
        assertThatThrownBy(() -> Referentiepatroon.van(patroon))
                .isInstanceOf(OngeldigPatroon.class)
                .hasMessage("Reference pattern \"" + patroon + "\": " + reden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{directie}/{volgnummer}", "{volgnummer}-{directie}"})
    void aPatternTellsThatItNamesTheDirectie(String patroon) {
        assertThat(Referentiepatroon.van(patroon).noemtDirectie()).isTrue();
    }

    @Test
    void aPatternTellsThatItDoesNotNameTheDirectie() {
        assertThat(Referentiepatroon.van("directie-{volgnummer}").noemtDirectie()).isFalse();
    }

    @Test
    void aSeriesIsAYearWhereThePatternNamesTheYear() {
        Referentiepatroon patroon = Referentiepatroon.van("{jaar}-{volgnummer}");

        assertThat(patroon.reeks(2024, "WJZ"))
                .isEqualTo(patroon.reeks(2024, "BOA"))
                .isNotEqualTo(patroon.reeks(2025, "WJZ"));
    }

    @Test
    void aSeriesIsADirectieWhereThePatternNamesTheDirectie() {
        Referentiepatroon patroon = Referentiepatroon.van("{directie}-{volgnummer}");

        assertThat(patroon.reeks(2024, "WJZ"))
                .isEqualTo(patroon.reeks(2025, "WJZ"))
                .isNotEqualTo(patroon.reeks(2024, "BOA"));
    }

    @Test
    void capitalsDoNotMakeItAnotherSeries() {
        Referentiepatroon patroon = Referentiepatroon.van("{directie}-{volgnummer}");

        assertThat(patroon.reeks(2024, "wjz")).isEqualTo(patroon.reeks(2024, "WJZ"));
    }

    @Test
    void aWiderNumberIsTheSameSeries() {
        assertThat(Referentiepatroon.van("{jaar}-{volgnummer:4}").reeks(2024, "WJZ"))
                .isEqualTo(Referentiepatroon.van("{jaar}-{volgnummer:6}").reeks(2024, "WJZ"));
    }

    @Property
    void theNumberCanBeReadBackFromTheReference(
            @ForAll @IntRange(min = 1, max = 12) int cijfers,
            @ForAll @LongRange(min = 1, max = HOOGSTE) long volgnummer) {
        String referentie =
                Referentiepatroon.van("{jaar}-{volgnummer:" + cijfers + "}")
                        .referentie(2024, "WJZ", volgnummer)
                        .tekst();

        Matcher gelezen = Pattern.compile("2024-([0-9]{" + cijfers + ",})").matcher(referentie);
        assertThat(gelezen.matches()).as(referentie).isTrue();
        assertThat(Long.parseLong(gelezen.group(1))).isEqualTo(volgnummer);
    }

    @Property
    void inOneSeriesNoTwoNumbersGiveTheSameReference(
            @ForAll("patronen") Referentiepatroon patroon,
            @ForAll @LongRange(min = 1, max = HOOGSTE) long een,
            @ForAll @LongRange(min = 1, max = HOOGSTE) long ander) {
        Assume.that(een != ander);

        assertThat(patroon.referentie(2024, "WJZ", een).sleutel())
                .isNotEqualTo(patroon.referentie(2024, "WJZ", ander).sleutel());
    }

    @Property
    void everyPatternReadsAsItWasWritten(@ForAll("patronen") Referentiepatroon patroon) {
        assertThat(Referentiepatroon.van(patroon.toString()).referentie(2024, "WJZ", 7))
                .isEqualTo(patroon.referentie(2024, "WJZ", 7));
    }

    @Property
    void aTextIsAPatternOrIsRefusedAsOne(@ForAll("teksten") String tekst) {
        try {
            assertThat(Referentiepatroon.van(tekst)).hasToString(tekst);
        } catch (OngeldigPatroon geweigerd) {
            assertThat(geweigerd).hasMessageContaining(tekst);
        }
    }

    @Provide
    Arbitrary<Referentiepatroon> patronen() {
        Arbitrary<String> rest =
                Arbitraries.of("", "-", "/", "BOA ", "{jaar}", "{directie}", "{jaar}/");
        Arbitrary<String> nummer =
                Arbitraries.of("{volgnummer}", "{volgnummer:1}", "{volgnummer:7}");
        return Combinators.combine(rest, rest, nummer, rest)
                .as((een, twee, n, drie) -> Referentiepatroon.van(een + twee + n + drie));
    }

    @Provide
    Arbitrary<String> teksten() {
        return Arbitraries.of(
                        "{", "}", "jaar", "volgnummer", ":", "6", "-", "{volgnummer}", "\u00e9")
                .list()
                .ofMaxSize(8)
                .map(delen -> String.join("", delen));
    }
}

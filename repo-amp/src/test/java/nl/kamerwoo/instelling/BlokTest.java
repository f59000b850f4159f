package nl.kamerwoo.instelling;

import static nl.kamerwoo.instelling.Documenten.fout;
import static nl.kamerwoo.instelling.Documenten.fouten;
import static nl.kamerwoo.instelling.Documenten.lees;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

import nl.kamerwoo.instelling.Fout.Soort;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What stands behind a key, and what is said when it is something else. */
class BlokTest {

    private static <T> Instellingsoort<Object> met(Function<Blok, T> lezer) {
        return new Instellingsoort<>("proef", Object.class, lezer::apply);
    }

    private static final Instellingsoort<Object> GETAL = met(blok -> blok.getal("n", 1, 99, 7));
    private static final Instellingsoort<Object> JA_NEE = met(blok -> blok.jaOfNee("j", true));
    private static final Instellingsoort<Object> DATUM = met(blok -> blok.datum("d"));
    private static final Instellingsoort<Object> TEKST = met(blok -> blok.tekst("t"));
    private static final Instellingsoort<Object> TEKSTEN = met(blok -> blok.teksten("t"));

    @ParameterizedTest
    @CsvSource({"n: 1, 1", "n: 99, 99", "n: 08, 8", "n: '9', 9", "n:, 7"})
    void aNumberIsWhole(String document, int getal) {
        assertThat(lees(GETAL, document + "\n")).isEqualTo(getal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "-1", "1.5", "drie", "0x10", "1e1", "99999999999999"})
    void anyOtherNumberIsToldWithWhatIsPossible(String getal) {
        assertThat(fouten(GETAL, "# uitleg\nn: " + getal))
                .containsExactly(fout(2, Soort.GEEN_GETAL, "n", 1, 99, getal));
    }

    @ParameterizedTest
    @CsvSource({"ja, true", "true, true", "nee, false", "false, false", "'', true"})
    void yesIsJaAndNoIsNee(String waarde, boolean antwoord) {
        assertThat(lees(JA_NEE, "j: " + waarde)).isEqualTo(antwoord);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JA", "misschien", "1", "on", "yes"})
    void anythingElseIsNeitherYesNorNo(String waarde) {
        assertThat(fouten(JA_NEE, "j: " + waarde))
                .containsExactly(fout(1, Soort.GEEN_JA_OF_NEE, "j", waarde));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-03", "03-05-2026", "3-5-2026", "'2026-05-03'"})
    void aDateIsWrittenAsTheDutchDoOrAsMachinesDo(String datum) {
        assertThat(lees(DATUM, "d: " + datum)).isEqualTo(Optional.of(LocalDate.of(2026, 5, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "31-04-2026",
                "2026-5-3",
                "05-15-2026",
                "15-05-26",
                "3 mei 2026",
                "2206-05-15",
                "1066-10-14",
                "2026-05-15T00:00",
                "15-05-202615-05-2026"
            })
    void aDateExists(String datum) {
        assertThat(fouten(DATUM, "d: " + datum))
                .containsExactly(fout(1, Soort.GEEN_DATUM, "d", datum));
    }

    @Test
    void aTextIsOneLineOfAtMost200Characters() {
        assertThat(lees(TEKST, "t: " + "x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(fouten(TEKST, "t: " + "x".repeat(201)))
                .containsExactly(fout(1, Soort.TE_LANG, "t", 200));
        assertThat(fouten(TEKST, "t: |\n  een\n  twee")).containsExactly(fout(1, Soort.STUURTEKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"t:", "t: ''", "t: '  '"})
    void aTextThatMustBeThereIsMissed(String document) {
        assertThat(fouten(TEKST, document)).containsExactly(fout(1, Soort.ONTBREEKT, "t"));
    }

    @Test
    void ofOneMistakeNoSecondIsMade() {
        assertThat(fouten(TEKST, "t: {jaar}")).containsExactly(fout(1, Soort.GEEN_TEKST, "t"));
    }

    @Test
    void aSingleTextIsAListOfOne() {
        assertThat(lees(TEKSTEN, "t: x")).isEqualTo(List.of("x"));
        assertThat(lees(TEKSTEN, "t: [x, 'y z']")).isEqualTo(List.of("x", "y z"));
    }

    @Test
    void aListHasDashesAndAGroupHasKeys() {
        Instellingsoort<Object> lijst = met(blok -> blok.blokken("l"));
        Instellingsoort<Object> groep = met(blok -> blok.blok("g"));

        assertThat(fouten(lijst, "l:\n  a: x")).containsExactly(fout(1, Soort.GEEN_LIJST, "l"));
        assertThat(fouten(lijst, "l:\n  - x")).containsExactly(fout(2, Soort.GEEN_GROEP, "l"));
        assertThat(fouten(groep, "g: x")).containsExactly(fout(1, Soort.GEEN_GROEP, "g"));
    }

    @Test
    void anUnknownKeyIsToldWithTheOneThatWasMeant() {
        assertThat(fouten(GETAL, "n: 1\nm: 2"))
                .containsExactly(fout(2, Soort.ONBEKENDE_SLEUTEL_BIJNA, "m", "n"));
        assertThat(fouten(GETAL, "aantal: 2"))
                .containsExactly(fout(1, Soort.ONBEKENDE_SLEUTEL, "aantal", "n"));
    }

    @Test
    void keysAreHeldAgainstTheirOwnPlace() {
        Instellingsoort<Object> soort =
                met(
                        blok -> {
                            blok.blokken("lijst").forEach(deel -> deel.tekst("naam"));
                            return blok.blok("woo").getal("weken", 1, 9, 4);
                        });

        assertThat(fouten(soort, "woo:\n  naam: x\nlijst:\n  - naam: y\n    weken: 3"))
                .containsExactly(
                        fout(2, Soort.ONBEKENDE_SLEUTEL, "naam", "weken"),
                        fout(5, Soort.ONBEKENDE_SLEUTEL, "weken", "naam"));
    }

    @Property
    void whatIsTypedWithOneMistakeResemblesWhatWasMeant(
            @ForAll @AlphaChars @StringLength(min = 3, max = 20) String woord) {
        String zonderEen = woord.substring(1);

        assertThat(Gelijkenis.naaste(zonderEen, List.of("@@@@@@@@", woord))).contains(woord);
        assertThat(Gelijkenis.afstand(zonderEen, woord)).isEqualTo(1);
        assertThat(Gelijkenis.afstand(woord, woord)).isZero();
    }

    @Test
    void whatResemblesNothingIsNotGuessed() {
        assertThat(Gelijkenis.naaste("beleid", List.of("dagen", "weken"))).isEmpty();
        assertThat(Gelijkenis.naaste("x".repeat(1_000), List.of("dagen"))).isEmpty();
    }
}

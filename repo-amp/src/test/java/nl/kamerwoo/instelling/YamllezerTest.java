package nl.kamerwoo.instelling;

import static nl.kamerwoo.instelling.Documenten.bytes;
import static nl.kamerwoo.instelling.Documenten.fout;
import static nl.kamerwoo.instelling.Documenten.fouten;
import static nl.kamerwoo.instelling.Documenten.lees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import nl.kamerwoo.instelling.Fout.Soort;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** How a document of settings is written, and what happens to one that is not written so. */
class YamllezerTest {

    /** Takes any text under the keys a and b. */
    private static final Instellingsoort<String> TEKSTEN =
            new Instellingsoort<>(
                    "teksten",
                    String.class,
                    blok ->
                            blok.optioneleTekst("a").orElse("")
                                    + "/"
                                    + blok.optioneleTekst("b").orElse(""));

    /** Takes a list of blocks below blocks, as deep as the document goes. */
    private static final Instellingsoort<Integer> DIEP =
            new Instellingsoort<>("diep", Integer.class, YamllezerTest::diepte);

    private static int diepte(Blok blok) {
        return 1 + blok.blokken("a").stream().mapToInt(YamllezerTest::diepte).max().orElse(0);
    }

    @ParameterizedTest
    @CsvSource({
        "a: no, no",
        "a: NO, NO",
        "a: 007, 007",
        "a: 2026-05-15, 2026-05-15",
        "a: 1_000, 1_000",
        "a: ' x ', x",
        "a: \"null\", null",
        "a: J&V, J&V",
    })
    void aTextIsWhatStandsThereWhateverYamlMakesOfIt(String document, String tekst) {
        assertThat(lees(TEKSTEN, document)).isEqualTo(tekst + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:\nb: x", "a: ~\nb: x", "a: null\nb: x", "a: ''\nb: x", "b: x"})
    void whatIsLeftEmptyIsNotThere(String document) {
        assertThat(lees(TEKSTEN, document)).isEqualTo("/x");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNothingOdd() {
        assertThat(lees(TEKSTEN, "\uFEFF# uitleg\r\na: x\r\nb: \u00e9\r\n")).isEqualTo("x/\u00e9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# alleen uitleg\n", "---\n", "~", "--- # niets\n..."})
    void aDocumentWithNothingInItIsRefused(String document) {
        assertThat(fouten(TEKSTEN, document)).containsExactly(fout(0, Soort.LEEG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zomaar een tekst", "- a\n- b", "\"a\""})
    void aDocumentIsMadeOfKeys(String document) {
        assertThat(fouten(TEKSTEN, document)).containsExactly(fout(1, Soort.GEEN_SLEUTELS));
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(fouten(TEKSTEN, "a: x\n---\nb: y"))
                .containsExactly(fout(2, Soort.MEER_DOCUMENTEN));
    }

    @Test
    void whatIsNotUtf8IsRefusedOnItsLine() {
        byte[] latijn = "a: x\nb: Financi\u00ebn".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(fouten(TEKSTEN, latijn)).containsExactly(fout(2, Soort.GEEN_UTF8));
    }

    @Test
    void utf16IsRefused() {
        assertThat(fouten(TEKSTEN, "a: x".getBytes(StandardCharsets.UTF_16)))
                .extracting(Fout::soort)
                .containsExactly(Soort.GEEN_UTF8);
    }

    @Test
    void aControlCharacterIsRefusedOnItsLine() {
        assertThat(fouten(TEKSTEN, "a: x\nb: y\u0007")).containsExactly(fout(2, Soort.STUURTEKEN));
        assertThat(fouten(TEKSTEN, "a: x\nb: \"y\\a\"")).containsExactly(fout(2, Soort.STUURTEKEN));
    }

    @Test
    void aTabIsRefusedOnItsLine() {
        assertThat(fouten(TEKSTEN, "# uitleg\na:\n\tb: x")).containsExactly(fout(3, Soort.TAB));
    }

    @Test
    void aColonInATextIsRefusedOnItsLine() {
        assertThat(fouten(TEKSTEN, "a: x\nb: Woo: 2026"))
                .containsExactly(fout(2, Soort.DUBBELE_PUNT));
    }

    @Test
    void aQuoteThatIsNotClosedIsToldWhereItOpens() {
        assertThat(fouten(TEKSTEN, "a: x\nb: \"y\n\n\n"))
                .containsExactly(fout(2, Soort.AANHALINGSTEKEN));
    }

    @Test
    void aLineThatIsIndentedOtherwiseIsTold() {
        assertThat(fouten(TEKSTEN, "  a: x\n b: y")).first().extracting(Fout::regel).isEqualTo(2);
    }

    @Test
    void aPatternWithoutQuotesIsRefusedOnItsLine() {
        assertThat(fouten(TEKSTEN, "a: x\nb: {jaar}-{volgnummer:6}"))
                .singleElement()
                .satisfies(fout -> assertThat(fout.regel()).isEqualTo(2));
    }

    @Test
    void aKeyThatStandsThereTwiceIsToldWithItsFirstLine() {
        assertThat(fouten(TEKSTEN, "a: x\nb: y\na: z"))
                .containsExactly(fout(3, Soort.DUBBELE_SLEUTEL, "a", 1));
    }

    @Test
    void aKeyIsAWord() {
        assertThat(fouten(TEKSTEN, "a: x\n? [b, c]\n: y")).containsExactly(fout(2, Soort.SLEUTEL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
                "!!java.io.File [/etc/passwd]",
                "!nl.kamerwoo.Iets {}",
                "!!binary aGFsbG8="
            })
    void noTagIsMadeIntoAnything(String waarde) {
        assertThat(fouten(TEKSTEN, "a: x\nb: " + waarde))
                .extracting(Fout::soort)
                .contains(Soort.LABEL);
    }

    @Test
    @Timeout(5)
    void anAliasIsRefusedAndNotFollowed() {
        StringBuilder bom = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 40; i++) {
            String vorige = "*a" + (i - 1);
            bom.append(
                    "a%d: &a%d [%s,%s,%s,%s,%s]%n"
                            .formatted(i, i, vorige, vorige, vorige, vorige, vorige));
        }

        assertThat(fouten(TEKSTEN, bom.toString())).contains(fout(40, Soort.ANKER));
    }

    @Test
    void aMergeIsAnUnknownKey() {
        assertThat(fouten(TEKSTEN, "a: x\n<<: {b: y}"))
                .extracting(Fout::soort)
                .containsExactly(Soort.ONBEKENDE_SLEUTEL);
    }

    @Test
    @Timeout(5)
    void aDocumentGoesNoDeeperThanTenLevels() {
        String haken = "[".repeat(100_000);

        assertThat(fouten(TEKSTEN, "a: x\nb: " + haken))
                .containsExactly(fout(2, Soort.TE_DIEP, 10));
        assertThat(lees(DIEP, genest(4))).isEqualTo(4);
        assertThat(fouten(DIEP, genest(40))).containsExactly(fout(6, Soort.TE_DIEP, 10));
    }

    private static String genest(int diepte) {
        StringBuilder document = new StringBuilder();
        for (int i = 0; i < diepte; i++) {
            document.append(" ".repeat(2 * i)).append(i == 0 ? "" : "- ").append("a:\n");
        }
        return document.toString();
    }

    @Test
    @Timeout(5)
    void aDocumentOf128KilobytesIsReadAndALargerOneRefused() {
        String regel = "# " + "x".repeat(97) + "\n";
        String groot = regel.repeat(1_310) + "a: x\n";

        assertThat(lees(TEKSTEN, groot)).isEqualTo("x/");
        assertThat(fouten(TEKSTEN, groot + regel.repeat(2)))
                .containsExactly(fout(0, Soort.TE_GROOT, 128));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[", "- ", "? ", ": ", "\"", "'", "a: ", "|\n", "a:\n ", "&a ", "%"})
    @Timeout(20)
    void endlessRepetitionIsReadInNoTime(String stuk) {
        byte[] document = bytes(stuk.repeat(Yamllezer.MEESTE_BYTES / stuk.length()));

        assertThatCode(() -> Documenten.fouten(TEKSTEN, document)).doesNotThrowAnyException();
    }

    @Test
    void mistakesAreToldInTheOrderOfTheirLines() {
        List<Fout> fouten = fouten(TEKSTEN, "c: x\na: [1]\nb: y\nb: z\nd: !!int 3");

        assertThat(fouten).extracting(Fout::regel).containsExactly(1, 2, 4, 5, 5);
    }
}

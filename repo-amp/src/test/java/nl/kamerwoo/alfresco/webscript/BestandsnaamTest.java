package nl.kamerwoo.alfresco.webscript;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

class BestandsnaamTest {

    /** Alfresco's own constraint {@code cm:filename}: what matches is refused. */
    private static final Pattern GEWEIGERD =
            Pattern.compile("(.*[\\\"\\*\\\\\\>\\<\\?\\/\\:\\|]+.*)|(.*[\\.]?.*[\\.]+$)|(.*[ ]+$)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nota.docx",
                "Nota - Eerdmans (JA21).pdf",
                ".profiel",
                "a",
                "caf\u00e9 \u20ac"
            })
    void aNameThatCanBeIsKept(String naam) {
        assertThat(Bestandsnaam.maakGeldig(naam)).isEqualTo(naam);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vragen 5/8: antwoord?.docx | Vragen 5_8_ antwoord_.docx",
                "<script>.txt               | _script_.txt",
                "..\\..\\passwd             | .._.._passwd",
                "nota.                      | nota",
                "nota. .                    | nota",
                "' nota '                   | nota",
                "...                        | _",
                "''                         | _"
            })
    void whatCannotBeInANameIsReplaced(String naam, String geldig) {
        assertThat(Bestandsnaam.maakGeldig(naam)).isEqualTo(geldig);
    }

    @Test
    void aControlCharacterIsReplaced() {
        assertThat(Bestandsnaam.maakGeldig("nota\r\n.docx")).isEqualTo("nota__.docx");
    }

    @Test
    void aNameThatIsTooLongKeepsItsEnding() {
        assertThat(Bestandsnaam.maakGeldig("n".repeat(300) + ".docx"))
                .isEqualTo("n".repeat(250) + ".docx");
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        assertThat(Bestandsnaam.maakGeldig("\ud83d\udcc4".repeat(200)))
                .isEqualTo("\ud83d\udcc4".repeat(127));
    }

    @Property
    void everyNameBecomesOneThatAlfrescoTakes(@ForAll("namen") String naam) {
        String geldig = Bestandsnaam.maakGeldig(naam);

        assertThat(geldig).isNotBlank().hasSizeLessThanOrEqualTo(255);
        assertThat(GEWEIGERD.asMatchPredicate()).rejects(geldig);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(geldig)).isTrue();
    }

    @Property
    void aNameThatIsRightStaysRight(@ForAll("namen") String naam) {
        assertThat(Bestandsnaam.isGeldig(Bestandsnaam.maakGeldig(naam))).isTrue();
    }

    @Provide
    Arbitrary<String> namen() {
        Arbitrary<String> vreemd =
                Arbitraries.of(
                        ". ",
                        " ",
                        ".",
                        "..",
                        "/",
                        "\\",
                        "<",
                        "\"",
                        "\n",
                        "\u0000",
                        "\ud83d\udcc4",
                        "\u00e9");
        Arbitrary<String> vreemden =
                vreemd.list().ofMaxSize(5).map(delen -> String.join("", delen));
        Arbitrary<String> gewoon =
                Arbitraries.oneOf(
                        Arbitraries.strings().alpha().ofMaxLength(20),
                        Arbitraries.integers().between(240, 256).map("n"::repeat));
        return Combinators.combine(vreemden, gewoon, vreemden, Arbitraries.of("", ".docx", "rest"))
                .as((een, twee, drie, vier) -> een + twee + drie + vier);
    }
}

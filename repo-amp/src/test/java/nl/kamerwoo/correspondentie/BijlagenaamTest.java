package nl.kamerwoo.correspondentie;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a document is called that came with a message. */
class BijlagenaamTest {

    /** What the repository takes as a name (constraint cm:filename). */
    private static final Pattern ONGELDIG =
            Pattern.compile(
                    "(.*[\"\\*\\\\\\>\\<\\?\\/\\:\\|]+.*)|(.*[\\.]?.*[\\.]+$)|(.*[ ]+$)",
                    Pattern.DOTALL);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Nota.docx | Nota.docx",
                "../../etc/passwd | passwd",
                "C:\\Users\\jan\\Nota.docx | Nota.docx",
                "Vraag: hoe? \"zo\".pdf | Vraag_ hoe_ _zo_.pdf",
                "nota.pdf.. | nota.pdf",
                ".htaccess | htaccess",
                "~$Nota.docx | $Nota.docx",
                "Thumbs.db | _Thumbs.db",
                "... | bijlage-3.pdf",
                "map/ | bijlage-3.pdf"
            })
    void itIsAsNearToTheGivenNameAsARepositoryTakes(String gegeven, String naam) {
        assertThat(Bijlagenaam.van(gegeven, 3, "pdf")).isEqualTo(naam);
    }

    @Test
    void withoutANameItIsCalledAfterItsPlaceAndKind() {
        assertThat(Bijlagenaam.van("", 1, "pdf")).isEqualTo("bijlage-1.pdf");
    }

    @Test
    void marksThatTurnTheDirectionOfReadingRoundAreLeftOut() {
        assertThat(Bijlagenaam.van("nota\u202Efdp.exe\r\n\u0000", 1, "bin"))
                .isEqualTo("notafdp.exe");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(Bijlagenaam.van("n".repeat(400) + ".docx", 1, "bin"))
                .hasSize(255)
                .endsWith("nnn.docx");
    }

    @Property
    void whateverTheSenderWritesTheRepositoryTakesIt(@ForAll String gegeven) {
        String naam = Bijlagenaam.van(gegeven, 1, "bin");

        assertThat(naam).isNotBlank().hasSizeLessThanOrEqualTo(255).doesNotStartWith(".");
        assertThat(ONGELDIG.matcher(naam).matches()).as(naam).isFalse();
    }

    @Property
    void noTwoAreCalledTheSame(
            @ForAll String gegeven, @ForAll @IntRange(min = 2, max = 20) int keren) {
        Set<String> bezet = new HashSet<>();
        for (int i = 0; i < keren; i++) {
            String naam = Bijlagenaam.uniek(Bijlagenaam.van(gegeven, 1, "bin"), bezet::contains);
            assertThat(bezet.add(naam)).isTrue();
            assertThat(naam).hasSizeLessThanOrEqualTo(255);
            assertThat(ONGELDIG.matcher(naam).matches()).as(naam).isFalse();
        }
    }
}

package nl.kamerwoo.instelling;

import static nl.kamerwoo.instelling.Documenten.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

/** What an upgrade does with a document of settings. */
class BijwerkingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # there now | put there last | default now | asked back | what is done
                    -           | -              | v1          | false      | NEERZETTEN
                    v1          | v1             | v1          | false      | LATEN
                    eigen       | v1             | v1          | false      | LATEN
                    -           | v1             | v1          | false      | LATEN
                    -           | v1             | v1          | true       | NEERZETTEN
                    v1          | v1             | v2          | false      | VERVANGEN
                    eigen       | v1             | v2          | false      | ERNAAST
                    v2          | v1             | v2          | false      | LATEN
                    -           | v1             | v2          | false      | LATEN
                    -           | v1             | v2          | true       | NEERZETTEN
                    eigen       | -              | v1          | false      | ERNAAST
                    v1          | -              | v1          | false      | LATEN
                    eigen       | v1             | v2          | true       | ERNAAST
                    """)
    void anAdministratorsDocumentIsHis(
            String aanwezig,
            String laatst,
            String standaard,
            boolean terugzetten,
            Bijwerking bijwerking) {
        assertThat(
                        Bijwerking.van(
                                Optional.ofNullable(aanwezig),
                                Optional.ofNullable(laatst),
                                standaard,
                                terugzetten))
                .isEqualTo(bijwerking);
    }

    @Property
    void aDocumentThatIsNotTheLastDefaultIsNeverReplaced(
            @ForAll @AlphaChars @StringLength(max = 2) String aanwezig,
            @ForAll @AlphaChars @StringLength(max = 2) String laatst,
            @ForAll @AlphaChars @StringLength(max = 2) String standaard,
            @ForAll boolean terugzetten) {
        Bijwerking bijwerking =
                Bijwerking.van(Optional.of(aanwezig), Optional.of(laatst), standaard, terugzetten);

        assertThat(bijwerking).isNotEqualTo(Bijwerking.NEERZETTEN);
        if (!aanwezig.equals(laatst)) {
            assertThat(bijwerking).isNotEqualTo(Bijwerking.VERVANGEN);
        }
    }

    @Test
    void whatIsNewIsEveryLineThatTheDocumentLacks() {
        byte[] standaard = bytes("# nieuwe uitleg\na: 1\nb:\n  - c\n\n  - d\n");
        byte[] document = bytes("# eigen\r\nb:\r\n    - c\r\na: 2\r\n");

        assertThat(Nieuwigheden.van(standaard, document)).containsExactly("a: 1", "- d");
        assertThat(Nieuwigheden.van(standaard, standaard)).isEmpty();
    }
}

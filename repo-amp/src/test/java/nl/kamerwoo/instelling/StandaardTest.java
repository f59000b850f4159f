package nl.kamerwoo.instelling;

import static nl.kamerwoo.instelling.Documenten.bytes;
import static nl.kamerwoo.instelling.Documenten.lees;
import static nl.kamerwoo.instelling.Documenten.standaard;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** The documents that the module ships. */
class StandaardTest {

    static List<Instellingsoort<?>> soorten() {
        return Documenten.SOORTEN;
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void aShippedDocumentIsRight(Instellingsoort<?> soort) {
        assertThat(soort.lees(standaard(soort))).isInstanceOf(soort.type());
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void aShippedDocumentBeginsByExplainingItself(Instellingsoort<?> soort) {
        List<String> kop =
                new String(standaard(soort), UTF_8)
                        .lines()
                        .takeWhile(regel -> regel.startsWith("#"))
                        .toList();

        assertThat(kop).hasSizeGreaterThan(8);
        assertThat(kop.get(0)).containsIgnoringCase("# " + soort.naam() + ":");
        assertThat(kop).anyMatch(regel -> regel.contains("Bij het opslaan wordt het nagekeken"));
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void aShippedDocumentIsReadableInEveryEditor(Instellingsoort<?> soort) {
        assertThat(new String(standaard(soort), UTF_8))
                .isEqualTo(new String(standaard(soort), UTF_8).replace("\t", "").replace("\r", ""))
                .endsWith("\n")
                .doesNotContain("\uFFFD");
    }

    @Test
    void whatIsLeftOutHasTheValueThatIsShipped() {
        assertThat(lees(Termijnregels.SOORT, "woo: {}"))
                .isEqualTo(Termijnregels.SOORT.lees(standaard(Termijnregels.SOORT)));
        assertThat(lees(Referentiepatronen.SOORT, "patronen: {}"))
                .hasToString(
                        Referentiepatronen.SOORT
                                .lees(standaard(Referentiepatronen.SOORT))
                                .toString());
    }

    @Property(tries = 500)
    void aDamagedDocumentIsReadOrRefusedAndNothingElse(
            @ForAll("alle") Instellingsoort<?> soort,
            @ForAll @IntRange(max = 5_000) int plaats,
            @ForAll @IntRange(max = 40) int weg,
            @ForAll("stukken") String erbij) {
        String document = new String(standaard(soort), UTF_8);
        int van = Math.min(plaats, document.length());
        int tot = Math.min(van + weg, document.length());
        String beschadigd = document.substring(0, van) + erbij + document.substring(tot);

        try {
            assertThat(soort.lees(bytes(beschadigd))).isInstanceOf(soort.type());
        } catch (OngeldigeInstelling geweigerd) {
            assertThat(geweigerd.fouten()).isNotEmpty();
            int regels = (int) beschadigd.lines().count() + 1;
            assertThat(geweigerd.fouten())
                    .allMatch(fout -> fout.regel() >= 0 && fout.regel() <= regels);
        }
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefusedAndNothingElse(
            @ForAll("alle") Instellingsoort<?> soort, @ForAll byte[] inhoud) {
        try {
            assertThat(soort.lees(inhoud)).isInstanceOf(soort.type());
        } catch (OngeldigeInstelling geweigerd) {
            assertThat(geweigerd.fouten()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Instellingsoort<?>> alle() {
        return Arbitraries.of(Documenten.SOORTEN);
    }

    @Provide
    Arbitrary<String> stukken() {
        return Arbitraries.of(
                        "", ":", "-", "\n", "  ", "\t", "\"", "'", "{", "}", "[", "]", "#", "&",
                        "*", "!", "|", ">", "%", "@", "? ", "---\n", "...\n", "dagen", "2026",
                        "\u0000", "\uD83D", "\u00e9")
                .list()
                .ofMaxSize(4)
                .map(delen -> String.join("", delen));
    }
}

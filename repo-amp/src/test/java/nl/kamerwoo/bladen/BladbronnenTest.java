package nl.kamerwoo.bladen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Weigeringsgrond;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages are written in. */
class BladbronnenTest {

    private static final Path MAP = Path.of("../pages/src/main/resources/META-INF/kamerwoo/bladen");

    private static final Pattern ALS_HTML =
            Pattern.compile(
                    "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function"
                            + "|srcdoc|DOMParser|javascript:");
    private static final Pattern ELDERS = Pattern.compile("https?:|//[a-z]+\\.[a-z]");
    private static final Pattern INVOER = Pattern.compile("from '([^']+)'");
    private static final Pattern SLEUTEL = Pattern.compile("^  '([^']+)':", Pattern.MULTILINE);
    private static final Pattern GENOEMD = Pattern.compile("'([a-z][a-zA-Z.-]*)'|`([a-z]+\\.)\\$");
    private static final Pattern GROND = Pattern.compile("^  '([^']+)',$", Pattern.MULTILINE);

    /** What {@code woord(soort, waarde)} and {@code aantal(sleutel, getal)} make. */
    private static final Pattern GEMAAKT =
            Pattern.compile(
                    "(toestand|soort|status|uitkomst|afstemming|plek|gaafheid|oordeel|lezen|stap"
                            + "|besluit|grond|gegeven|verschil|zin)\\..*");

    static Stream<String> modules() {
        return bestanden().filter(naam -> naam.endsWith(".js"));
    }

    private static Stream<String> bestanden() {
        try (Stream<Path> alle = Files.list(MAP)) {
            return alle.map(bestand -> bestand.getFileName().toString()).toList().stream();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String lees(String naam) {
        try {
            return Files.readString(MAP.resolve(naam));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void nothingIsPutInAsHtmlOrRunAsCode(String module) {
        assertThat(lees(module)).doesNotContainPattern(ALS_HTML);
    }

    @Test
    void nothingComesFromElsewhere() {
        assertThat(bestanden())
                .allSatisfy(naam -> assertThat(lees(naam)).doesNotContainPattern(ELDERS));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleFindsItsSiblingsBesideIt(String module) {
        assertThat(INVOER.matcher(lees(module)).results().map(een -> een.group(1)))
                .allMatch(pad -> pad.startsWith("./"))
                .allMatch(pad -> Files.exists(MAP.resolve(pad)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"termijnen", "woo-zoeken", "dossier", "mijn-dossiers", "samenloop"})
    void aPageIsAModuleThatFillsAnElement(String blad) {
        assertThat(lees(blad + ".js"))
                .containsPattern("export (async )?function toon\\(element, omgeving\\)");
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(sleutels("nl")).isNotEmpty().isEqualTo(sleutels("en"));
    }

    @Test
    void everyTextIsUsed() {
        Set<String> genoemd =
                modules()
                        .filter(naam -> !naam.startsWith("teksten"))
                        .flatMap(naam -> GENOEMD.matcher(lees(naam)).results())
                        .map(een -> een.group(1) == null ? een.group(2) : een.group(1))
                        .collect(Collectors.toSet());

        assertThat(sleutels("nl"))
                .filteredOn(sleutel -> !GEMAAKT.matcher(sleutel).matches())
                .allMatch(
                        sleutel ->
                                genoemd.contains(sleutel)
                                        || genoemd.contains(
                                                sleutel.replaceFirst("\\.(een|meer)$", "")));
    }

    @Test
    void theGroundsAreThoseOfTheLawAndInItsOrder() {
        List<String> nu =
                Arrays.stream(Weigeringsgrond.values())
                        .filter(grond -> !grond.name().startsWith("WOB"))
                        .map(Weigeringsgrond::code)
                        .toList();

        assertThat(GROND.matcher(lees("gronden.js")).results().map(een -> een.group(1)))
                .containsExactlyElementsOf(nu);
        assertThat(sleutels("nl")).containsAll(nu.stream().map(code -> "grond." + code).toList());
    }

    @Test
    void theJudgementsAreThoseThatThereAre() {
        assertThat(lees("gronden.js"))
                .contains(
                        Arrays.stream(Beoordeling.values())
                                .map(oordeel -> "'" + oordeel.naam() + "'")
                                .toList());
    }

    private static Set<String> sleutels(String taal) {
        return SLEUTEL.matcher(lees("teksten." + taal + ".js"))
                .results()
                .map(een -> een.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts that templates and scripts ask for: Share shows the key of one that is not there. */
class ScriptTextsTest {

    private static final Pattern KEY =
            Pattern.compile("\"((?:kamerwoo|page|header\\.menu)\\.[\\w.-]*\\w)\"");

    /** One key for each page, such as {@code "kamerwoo.blad." + blad}. */
    private static final Pattern PREFIX = Pattern.compile("\"(kamerwoo\\.[\\w.-]+\\.)\" \\+");

    /** Share makes the keys of dashlets itself; those of facets are held in repo-amp. */
    private static final Set<String> ELSEWHERE = Set.of("dashlet.", "faceted-search.");

    @Test
    void everyTextThatIsAskedForIsThere() {
        assertThat(found(KEY)).isNotEmpty().isSubsetOf(MessagesTest.keys());
    }

    @Test
    void everyTextOfListsAndPagesIsThereForSomething() {
        Set<String> asked = found(KEY).collect(toSet());
        Set<String> prefixes = found(PREFIX).collect(toSet());
        String config =
                Stream.of("kamerwoo", "site-data/pages")
                        .flatMap(
                                folder ->
                                        ShareConfig.in(
                                                ShareConfig.EXTENSION.resolve(folder), "*.xml")
                                                .stream())
                        .map(Sources::read)
                        .reduce("", String::concat);

        assertThat(MessagesTest.load("kamerwoo-bibliotheek").stringPropertyNames())
                .allMatch(
                        key ->
                                asked.contains(key)
                                        || config.contains(key)
                                        || ELSEWHERE.stream().anyMatch(key::startsWith)
                                        || prefixes.stream().anyMatch(key::startsWith));
    }

    private static Stream<String> found(Pattern pattern) {
        return Sources.all().stream()
                .filter(ScriptTextsTest::isOurs)
                .flatMap(file -> pattern.matcher(Sources.read(file)).results())
                .map(found -> found.group(1));
    }

    /** The controls of forms ask Share for texts of its own. */
    private static boolean isOurs(Path file) {
        return !file.toString().contains("/form/");
    }
}

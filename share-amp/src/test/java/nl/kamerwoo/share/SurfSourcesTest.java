package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the scripts and templates of the pages and dashlets may do in Share. */
class SurfSourcesTest {

    private static final Path RES = ShareConfig.RESOURCES.resolve("META-INF");

    /** Share's scripts get objects of Java, of which no script can ask the type. */
    @Test
    void noScriptAsksWhatTypeSomethingIs() {
        assertThat(
                        Sources.all().stream()
                                .filter(file -> file.toString().endsWith(".get.js"))
                                .map(Sources::read))
                .isNotEmpty()
                .noneMatch(script -> script.contains("typeof"));
    }

    @Test
    void everyFileInTheBrowserIsThere() {
        Pattern res = Pattern.compile("/res/(kamerwoo/[\\w./-]+)");

        assertThat(
                        Sources.all().stream()
                                .flatMap(file -> res.matcher(Sources.read(file)).results())
                                .map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(file -> Files.exists(RES.resolve(file)) || isOfThePages(file));
    }

    /** Unless it is a number, or markup of Share's own. */
    @Test
    void whatTemplatesPrintIsEscaped() {
        Pattern printed = Pattern.compile("\\$\\{((?:[^{}\"]|\"[^\"]*\")*)}");

        assertThat(
                        Sources.all().stream()
                                .filter(file -> file.toString().endsWith(".ftl"))
                                .filter(file -> file.toString().matches(".*/(blad|dashlets)/.*"))
                                .flatMap(file -> printed.matcher(Sources.read(file)).results())
                                .map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(
                        print ->
                                print.endsWith("?html")
                                        || print.equals("url.context")
                                        || print.endsWith("?then(\"en\", \"nl\")"));
    }

    /** The pages themselves are in a jar of their own, beside this one in the AMP. */
    private static boolean isOfThePages(String file) {
        return file.startsWith("kamerwoo/bladen/");
    }
}

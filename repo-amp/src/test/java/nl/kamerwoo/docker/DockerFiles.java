package nl.kamerwoo.docker;

import static java.util.stream.Collectors.toMap;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What lies in docker/, read as Compose reads it. */
final class DockerFiles {

    static final Path DOCKER = Path.of("../docker");

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{(\\w+)([^}]*)\\}");

    private DockerFiles() {}

    /** A use of a variable: what stands behind the name is a default (:-) or a demand (:?). */
    record Variable(String name, String rest) {

        boolean isDemanded() {
            return rest.startsWith(":?");
        }

        String fallback() {
            return rest.startsWith(":-") ? rest.substring(2) : "";
        }
    }

    static Map<String, Object> yaml(String file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(text(DOCKER.resolve(file)));
    }

    static Stream<Variable> variables(String text) {
        return VARIABLE.matcher(text).results().map(DockerFiles::variable);
    }

    private static Variable variable(MatchResult match) {
        return new Variable(match.group(1), match.group(2));
    }

    /** The text as it is with these values, defaults taken where there is none. */
    static String resolve(String text, Map<String, String> values) {
        return VARIABLE.matcher(text)
                .replaceAll(
                        match -> values.getOrDefault(match.group(1), variable(match).fallback()));
    }

    static Map<String, String> env(Path file) {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(toMap(pair -> pair[0], pair -> pair[1]));
    }

    static List<Path> releases() {
        try (Stream<Path> files = Files.list(DOCKER.resolve("releases"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

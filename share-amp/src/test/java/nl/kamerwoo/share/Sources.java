package nl.kamerwoo.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Templates and scripts, as text. */
final class Sources {

    private Sources() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts between double quotes that look like this. */
    static List<String> quoted(Path file, String pattern) {
        return Pattern.compile("\"(" + pattern + ")\"")
                .matcher(read(file))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** All templates and scripts, of Share's server and of the browser. */
    static List<Path> all() {
        try (Stream<Path> files = Files.walk(ShareConfig.RESOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(js|ftl)")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.kamerwoo.platform.embedded.content;

import org.alfresco.service.cmr.repository.ContentIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;

/** Files in a folder, by content URL. A file is written once. */
public class ContentStore {

    private static final String PROTOCOL = "store://";

    private final Path root;

    public ContentStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    String newUrl() {
        LocalDate today = LocalDate.now();
        return "%s%d/%d/%d/%s.bin"
                .formatted(
                        PROTOCOL,
                        today.getYear(),
                        today.getMonthValue(),
                        today.getDayOfMonth(),
                        UUID.randomUUID());
    }

    Path file(String url) {
        if (!url.startsWith(PROTOCOL)) {
            throw new ContentIOException("Not a URL of this content store: " + url);
        }
        Path file = root.resolve(url.substring(PROTOCOL.length())).normalize();
        if (!file.startsWith(root)) {
            throw new ContentIOException("Outside the content store: " + url);
        }
        return file;
    }

    Path newFile(String url) {
        Path file = file(url);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    void delete(String url) {
        try {
            Files.deleteIfExists(file(url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

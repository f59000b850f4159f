package nl.kamerwoo.platform.embedded.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.surf.util.InputStreamContent;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A request whose content can be read again when its transaction is tried again. */
final class BufferedRequest extends ServletRequest implements AutoCloseable {
    private Path content;

    BufferedRequest(HttpServletRequest req, Match match, Runtime runtime) {
        super(req, match, runtime);
    }

    @Override
    public Content getContent() {
        Content original = super.getContent();
        try {
            if (content == null) {
                content = Files.createTempFile("webscript", ".request");
                try (InputStream in = original.getInputStream()) {
                    Files.copy(in, content, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return new InputStreamContent(
                    Files.newInputStream(content), original.getMimetype(), original.getEncoding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            Files.deleteIfExists(content);
        }
    }
}

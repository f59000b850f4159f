package nl.kamerwoo.platform.embedded.web;

import jakarta.servlet.http.HttpServletResponse;

import org.apache.commons.io.output.DeferredFileOutputStream;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** A response that is sent when its transaction is committed. */
final class BufferedResponse extends ServletResponse implements AutoCloseable {
    private static final int IN_MEMORY = 4 * 1024 * 1024;

    private final HttpServletResponse res;
    private DeferredFileOutputStream body = empty();
    private Writer writer;

    BufferedResponse(HttpServletResponse res) {
        super(res);
        this.res = res;
    }

    private static DeferredFileOutputStream empty() {
        return DeferredFileOutputStream.builder()
                .setThreshold(IN_MEMORY)
                .setPrefix("webscript")
                .get();
    }

    @Override
    public OutputStream getOutputStream() {
        return body;
    }

    @Override
    public Writer getWriter() {
        if (writer == null) {
            writer = new OutputStreamWriter(body, StandardCharsets.UTF_8);
        }
        return writer;
    }

    @Override
    public void reset() {
        super.reset();
        close();
        body = empty();
        writer = null;
    }

    void send() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        body.close();
        if (body.getByteCount() > 0) {
            body.writeTo(res.getOutputStream());
        }
    }

    @Override
    public void close() {
        try {
            body.close();
            if (body.getFile() != null) {
                Files.deleteIfExists(body.getFile().toPath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

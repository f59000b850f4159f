package nl.kamerwoo.platform.embedded.content;

import org.alfresco.service.cmr.repository.ContentIOException;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of the store, that is opened once, to be read or written, and tells of its close. */
final class OnceOpenedFile {

    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final String url;
    private boolean opened;

    OnceOpenedFile(Path file, String url) {
        this.file = file;
        this.url = url;
    }

    InputStream input(Runnable atClose) {
        open();
        try {
            return new FilterInputStream(Files.newInputStream(file)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    atClose.run();
                }
            };
        } catch (IOException e) {
            throw failed(e);
        }
    }

    FileChannel channel() {
        open();
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    OutputStream output(Runnable atClose) {
        open();
        try {
            OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
            return new FilterOutputStream(stream) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    super.close();
                    atClose.run();
                }
            };
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void open() {
        if (opened) {
            throw new ContentIOException("The content has been read or written already: " + url);
        }
        opened = true;
    }

    ContentIOException failed(IOException e) {
        return new ContentIOException("Failed to read or write " + url, e);
    }
}

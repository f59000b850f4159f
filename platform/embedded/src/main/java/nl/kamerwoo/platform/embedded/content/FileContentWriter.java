package nl.kamerwoo.platform.embedded.content;

import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes a content file once; when its stream is closed the content is complete. */
final class FileContentWriter implements ContentWriter {

    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final Accessor about;
    private final MimetypeService mimetypes;
    private final Consumer<ContentData> complete;
    private boolean opened;
    private boolean closed;
    private String nameToGuessFrom;
    private boolean guessEncoding;

    FileContentWriter(
            Path file, Accessor about, MimetypeService mimetypes, Consumer<ContentData> complete) {
        this.file = file;
        this.about = about;
        this.mimetypes = mimetypes;
        this.complete = complete;
    }

    @Override
    public OutputStream getContentOutputStream() {
        if (opened) {
            throw new ContentIOException("The content has been written already: " + about.url());
        }
        try {
            OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
            opened = true;
            return new FilterOutputStream(stream) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    super.close();
                    finish();
                }
            };
        } catch (IOException e) {
            throw new ContentIOException("Failed to write " + about.url(), e);
        }
    }

    private void finish() {
        if (closed) {
            return;
        }
        closed = true;
        if (nameToGuessFrom != null) {
            about.mimetype(mimetypes.guessMimetype(nameToGuessFrom, getReader()));
        }
        if (guessEncoding) {
            about.encoding(Encodings.guess(file));
        }
        complete.accept(getContentData());
    }

    @Override
    public void putContent(InputStream is) {
        try (is;
                OutputStream out = getContentOutputStream()) {
            is.transferTo(out);
        } catch (IOException e) {
            throw new ContentIOException("Failed to write " + about.url(), e);
        }
    }

    @Override
    public void putContent(ContentReader reader) {
        putContent(reader.getContentInputStream());
    }

    @Override
    public void putContent(File source) {
        try {
            putContent(Files.newInputStream(source.toPath()));
        } catch (IOException e) {
            throw new ContentIOException("Failed to read " + source, e);
        }
    }

    @Override
    public void putContent(String content) {
        Charset charset =
                about.encoding() == null
                        ? StandardCharsets.UTF_8
                        : Charset.forName(about.encoding());
        about.encoding(charset.name());
        putContent(new ByteArrayInputStream(content.getBytes(charset)));
    }

    @Override
    public void guessMimetype(String filename) {
        nameToGuessFrom = filename;
        if (!opened) {
            about.mimetype(mimetypes.guessMimetype(filename));
        } else if (closed) {
            about.mimetype(mimetypes.guessMimetype(filename, getReader()));
        }
    }

    @Override
    public void guessEncoding() {
        guessEncoding = true;
        if (closed) {
            about.encoding(Encodings.guess(file));
        }
    }

    @Override
    public ContentReader getReader() {
        FileContentReader reader = new FileContentReader(file, new Accessor(about.url()));
        about.describe(reader);
        return reader;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public long getSize() {
        return file.toFile().length();
    }

    @Override
    public ContentData getContentData() {
        return about.data(getSize());
    }

    @Override
    public String getContentUrl() {
        return about.url();
    }

    @Override
    public String getMimetype() {
        return about.mimetype();
    }

    @Override
    public void setMimetype(String mimetype) {
        about.mimetype(mimetype);
    }

    @Override
    public String getEncoding() {
        return about.encoding();
    }

    @Override
    public void setEncoding(String encoding) {
        about.encoding(encoding);
    }

    @Override
    public Locale getLocale() {
        return about.locale();
    }

    @Override
    public void setLocale(Locale locale) {
        about.locale(locale);
    }
}

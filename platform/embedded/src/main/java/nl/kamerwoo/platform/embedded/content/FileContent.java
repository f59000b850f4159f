package nl.kamerwoo.platform.embedded.content;

import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.FileContentReader;
import org.alfresco.service.cmr.repository.MimetypeService;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** A content file, that each object reads or writes once. Written, it is complete at the close. */
final class FileContent implements FileContentReader, ContentWriter {

    private final Path file;
    private final OnceOpenedFile stored;
    private final String url;
    private final MimetypeService mimetypes;
    private final Consumer<ContentData> complete;
    private String mimetype;
    private String encoding;
    private Locale locale = Locale.getDefault();
    private boolean closed;
    private String nameToGuessFrom;
    private boolean guessesEncoding;

    private FileContent(
            Path file, String url, MimetypeService mimetypes, Consumer<ContentData> complete) {
        this.file = file;
        this.stored = new OnceOpenedFile(file, url);
        this.url = url;
        this.mimetypes = mimetypes;
        this.complete = complete;
    }

    static FileContent toRead(Path file, String url) {
        return new FileContent(file, url, null, data -> {});
    }

    static FileContent toWrite(
            Path file, String url, MimetypeService mimetypes, Consumer<ContentData> complete) {
        return new FileContent(file, url, mimetypes, complete);
    }

    FileContent describedBy(ContentData data) {
        mimetype = data.getMimetype();
        encoding = data.getEncoding();
        locale = data.getLocale();
        return this;
    }

    @Override
    public FileContent getReader() {
        return toRead(file, url).describedBy(getContentData());
    }

    @Override
    public InputStream getContentInputStream() {
        return stored.input(() -> closed = true);
    }

    @Override
    public FileChannel getFileChannel() {
        return stored.channel();
    }

    @Override
    public OutputStream getContentOutputStream() {
        return stored.output(this::finish);
    }

    private void finish() {
        if (closed) {
            return;
        }
        closed = true;
        if (nameToGuessFrom != null) {
            mimetype = mimetypes.guessMimetype(nameToGuessFrom, getReader());
        }
        if (guessesEncoding) {
            encoding = Encodings.guess(file);
        }
        complete.accept(getContentData());
    }

    private void copy(InputStream from, OutputStream to) {
        try (from;
                to) {
            from.transferTo(to);
        } catch (IOException e) {
            throw stored.failed(e);
        }
    }

    @Override
    public void getContent(OutputStream os) {
        copy(getContentInputStream(), os);
    }

    @Override
    public void getContent(File target) {
        try {
            getContent(Files.newOutputStream(target.toPath()));
        } catch (IOException e) {
            throw stored.failed(e);
        }
    }

    @Override
    public String getContentString() {
        try (InputStream in = getContentInputStream()) {
            return new String(in.readAllBytes(), charset(Charset.defaultCharset()));
        } catch (IOException e) {
            throw stored.failed(e);
        }
    }

    @Override
    public String getContentString(int length) {
        try (Reader reader =
                new InputStreamReader(getContentInputStream(), charset(Charset.defaultCharset()))) {
            char[] chars = new char[length];
            int read = 0;
            for (int n = 0; n >= 0 && read < length; n = reader.read(chars, read, length - read)) {
                read += n;
            }
            return new String(chars, 0, read);
        } catch (IOException e) {
            throw stored.failed(e);
        }
    }

    private Charset charset(Charset otherwise) {
        return encoding == null ? otherwise : Charset.forName(encoding);
    }

    @Override
    public void putContent(InputStream is) {
        copy(is, getContentOutputStream());
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
            throw stored.failed(e);
        }
    }

    @Override
    public void putContent(String content) {
        Charset charset = charset(StandardCharsets.UTF_8);
        encoding = charset.name();
        putContent(new ByteArrayInputStream(content.getBytes(charset)));
    }

    @Override
    public void guessMimetype(String filename) {
        nameToGuessFrom = filename;
        mimetype =
                closed
                        ? mimetypes.guessMimetype(filename, getReader())
                        : mimetypes.guessMimetype(filename);
    }

    @Override
    public void guessEncoding() {
        guessesEncoding = true;
        if (closed) {
            encoding = Encodings.guess(file);
        }
    }

    @Override
    public File getFile() {
        return file.toFile();
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public long getLastModified() {
        return file.toFile().lastModified();
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
        return new ContentData(url, mimetype, getSize(), encoding, locale);
    }

    @Override
    public String getContentUrl() {
        return url;
    }

    @Override
    public String getMimetype() {
        return mimetype;
    }

    @Override
    public void setMimetype(String mimetype) {
        this.mimetype = mimetype;
    }

    @Override
    public String getEncoding() {
        return encoding;
    }

    @Override
    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public void setLocale(Locale locale) {
        this.locale = locale;
    }
}

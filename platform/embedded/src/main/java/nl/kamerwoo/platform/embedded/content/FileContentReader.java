package nl.kamerwoo.platform.embedded.content;

import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;

import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a content file once; {@link #getReader()} gives another go. */
final class FileContentReader implements ContentReader {

    private final Path file;
    private final Accessor about;
    private boolean opened;
    private boolean closed;

    FileContentReader(Path file, Accessor about) {
        this.file = file;
        this.about = about;
    }

    @Override
    public ContentReader getReader() {
        FileContentReader again = new FileContentReader(file, new Accessor(about.url()));
        about.describe(again);
        return again;
    }

    @Override
    public InputStream getContentInputStream() {
        if (opened) {
            throw new ContentIOException("The content has been read already: " + about.url());
        }
        try {
            InputStream stream = Files.newInputStream(file);
            opened = true;
            return new FilterInputStream(stream) {
                @Override
                public void close() throws IOException {
                    super.close();
                    closed = true;
                }
            };
        } catch (IOException e) {
            throw new ContentIOException("Failed to read " + about.url(), e);
        }
    }

    @Override
    public void getContent(OutputStream os) {
        try (InputStream in = getContentInputStream();
                os) {
            in.transferTo(os);
        } catch (IOException e) {
            throw new ContentIOException("Failed to copy " + about.url(), e);
        }
    }

    @Override
    public void getContent(File target) {
        try {
            getContent(Files.newOutputStream(target.toPath()));
        } catch (IOException e) {
            throw new ContentIOException("Failed to copy to " + target, e);
        }
    }

    @Override
    public String getContentString() {
        try (InputStream in = getContentInputStream()) {
            return new String(in.readAllBytes(), charset());
        } catch (IOException e) {
            throw new ContentIOException("Failed to read " + about.url(), e);
        }
    }

    @Override
    public String getContentString(int length) {
        try (Reader reader = new InputStreamReader(getContentInputStream(), charset())) {
            char[] chars = new char[length];
            int read = 0;
            for (int n = 0; n >= 0 && read < length; n = reader.read(chars, read, length - read)) {
                read += n;
            }
            return new String(chars, 0, read);
        } catch (IOException e) {
            throw new ContentIOException("Failed to read " + about.url(), e);
        }
    }

    private Charset charset() {
        return about.encoding() == null
                ? Charset.defaultCharset()
                : Charset.forName(about.encoding());
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

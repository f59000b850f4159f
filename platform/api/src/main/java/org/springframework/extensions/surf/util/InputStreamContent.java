package org.springframework.extensions.surf.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

public class InputStreamContent implements Content, Serializable {
    private static final long serialVersionUID = 1L;

    private final transient InputStream stream;
    private final String mimetype;
    private final String encoding;
    private transient String content;

    public InputStreamContent(InputStream stream, String mimetype, String encoding) {
        this.stream = stream;
        this.mimetype = mimetype;
        this.encoding = encoding;
    }

    /** All of it as text, and its stream closed. */
    @Override
    public String getContent() throws IOException {
        if (content == null) {
            try (Reader reader = getReader()) {
                StringWriter text = new StringWriter();
                reader.transferTo(text);
                content = text.toString();
            }
        }
        return content;
    }

    @Override
    public InputStream getInputStream() {
        return stream;
    }

    @Override
    public Reader getReader() throws IOException {
        return encoding == null
                ? new InputStreamReader(stream, StandardCharsets.UTF_8)
                : new InputStreamReader(stream, encoding);
    }

    @Override
    public long getSize() {
        return -1;
    }

    @Override
    public String getMimetype() {
        return mimetype;
    }

    @Override
    public String getEncoding() {
        return encoding;
    }
}

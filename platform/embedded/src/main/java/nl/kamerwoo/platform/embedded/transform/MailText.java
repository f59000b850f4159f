package nl.kamerwoo.platform.embedded.transform;

import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The body of a mail: no headers, no attachments, of alternatives the plain one. */
final class MailText {
    private final Writer out;

    MailText(Writer out) {
        this.out = out;
    }

    void write(InputStream mail) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message = builder.parseMessage(mail);
        if (message.getBody() instanceof Multipart parts) {
            write(parts);
        } else if (message.getBody() instanceof TextBody text) {
            copy(message, text);
        }
    }

    private void write(Multipart parts) throws IOException {
        boolean alternative = "alternative".equals(parts.getSubType());
        if (alternative && preferred(parts) != null) {
            write(preferred(parts));
            return;
        }
        for (Entity part : parts.getBodyParts()) {
            write(part);
        }
    }

    private static Entity preferred(Multipart parts) {
        Entity html = null;
        for (Entity part : parts.getBodyParts()) {
            if ("text/plain".equals(part.getMimeType())) {
                return part;
            }
            html = "text/html".equals(part.getMimeType()) ? part : html;
        }
        return html;
    }

    private void write(Entity part) throws IOException {
        Body body = part.getBody();
        if (body instanceof Multipart parts) {
            write(parts);
        } else if (body instanceof TextBody text
                && !"attachment".equalsIgnoreCase(part.getDispositionType())) {
            if ("text/html".equals(part.getMimeType())) {
                writePage(part, text);
            } else if ("text/plain".equals(part.getMimeType())) {
                copy(part, text);
            }
        }
    }

    private void writePage(Entity part, TextBody text) throws IOException {
        Path page = Files.createTempFile("transform", ".html");
        try (InputStream in = text.getInputStream()) {
            Files.copy(in, page, StandardCopyOption.REPLACE_EXISTING);
            out.write(HtmlText.of(page, charset(part), false));
        } finally {
            Files.delete(page);
        }
    }

    private void copy(Entity part, TextBody text) throws IOException {
        charset(part);
        try (Reader reader = text.getReader()) {
            reader.transferTo(out);
        }
    }

    /** The engine gives up on a text in an encoding that it does not know. */
    private static String charset(Entity part) throws IOException {
        String name = part.getCharset();
        try {
            return name == null ? "UTF-8" : Charset.forName(name).name();
        } catch (IllegalArgumentException unknown) {
            throw new UnsupportedEncodingException(name);
        }
    }
}

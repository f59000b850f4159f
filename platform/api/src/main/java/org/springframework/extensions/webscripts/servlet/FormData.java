package org.springframework.extensions.webscripts.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.surf.util.InputStreamContent;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A multipart request. What is long of it is in a temporary file of the servlet container. */
public class FormData implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient HttpServletRequest req;
    private transient FormField[] fields;

    public FormData(HttpServletRequest req) {
        this.req = req;
    }

    public boolean getIsMultiPart() {
        String type = req.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    public boolean hasField(String name) {
        return Arrays.stream(getFields()).anyMatch(field -> field.getName().equals(name));
    }

    public FormField[] getFields() {
        if (fields == null) {
            try {
                fields = req.getParts().stream().map(FormField::new).toArray(FormField[]::new);
            } catch (IOException | ServletException | IllegalStateException e) {
                boolean boundary = String.valueOf(e.getMessage()).contains("boundary");
                int status = boundary ? Status.STATUS_UNSUPPORTED_MEDIA_TYPE : 507;
                throw new WebScriptException(status, String.valueOf(e.getMessage()), e);
            }
        }
        return fields;
    }

    public Map<String, String[]> getParameters() {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (FormField field : getFields()) {
            parameters.merge(
                    field.getName(),
                    new String[] {field.getValue()},
                    (some, more) -> {
                        String[] all = Arrays.copyOf(some, some.length + 1);
                        all[some.length] = more[0];
                        return all;
                    });
        }
        return parameters;
    }

    public void cleanup() {
        for (FormField field : fields == null ? new FormField[0] : fields) {
            field.cleanup();
        }
    }

    public class FormField implements Serializable {
        private static final long serialVersionUID = 1L;

        private final transient Part part;
        private final String filename;

        private FormField(Part part) {
            this.part = part;
            this.filename = part.getSubmittedFileName();
        }

        public String getName() {
            return part.getName();
        }

        public boolean getIsFile() {
            return filename != null;
        }

        /** The text of a plain field, the name of a file. */
        public String getValue() {
            if (getIsFile()) {
                return filename;
            }
            try (InputStream in = getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public Content getContent() {
            return new InputStreamContent(getInputStream(), getMimetype(), null);
        }

        public InputStream getInputStream() {
            try {
                return part.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String getMimetype() {
            return part.getContentType();
        }

        public String getFilename() {
            return filename == null
                    ? null
                    : filename.substring(
                            Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1);
        }

        public void cleanup() {
            try {
                part.delete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

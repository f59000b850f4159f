package org.springframework.extensions.webscripts;

import java.util.HashMap;
import java.util.Map;

/** The mimetype of each format. Formats that differ by agent are not known here. */
public class FormatRegistry {
    private final Map<String, String> mimetypes = new HashMap<>();

    public void addFormats(String agent, Map<String, String> formatsToAdd) {
        if (agent != null) {
            throw new UnsupportedOperationException("FormatRegistry.addFormats: agent " + agent);
        }
        mimetypes.putAll(formatsToAdd);
    }

    public String getMimeType(String agent, String format) {
        return mimetypes.get(format);
    }
}

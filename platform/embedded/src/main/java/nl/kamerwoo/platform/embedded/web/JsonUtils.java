package nl.kamerwoo.platform.embedded.web;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** {@code jsonUtils} in a template. */
public final class JsonUtils {
    public String encodeJSONString(String value) {
        return value == null
                ? ""
                : new String(JsonStringEncoder.getInstance().quoteAsString(value));
    }
}

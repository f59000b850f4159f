package nl.kamerwoo.platform.embedded.content;

import org.alfresco.service.cmr.repository.ContentAccessor;
import org.alfresco.service.cmr.repository.ContentData;

import java.util.Locale;

/** What is known of content besides its bytes. */
final class Accessor {

    private final String url;
    private String mimetype;
    private String encoding;
    private Locale locale = Locale.getDefault();

    Accessor(String url) {
        this.url = url;
    }

    Accessor describedBy(ContentData data) {
        mimetype = data.getMimetype();
        encoding = data.getEncoding();
        locale = data.getLocale();
        return this;
    }

    void describe(ContentAccessor other) {
        other.setMimetype(mimetype);
        other.setEncoding(encoding);
        other.setLocale(locale);
    }

    ContentData data(long size) {
        return new ContentData(url, mimetype, size, encoding, locale);
    }

    String url() {
        return url;
    }

    String mimetype() {
        return mimetype;
    }

    void mimetype(String value) {
        mimetype = value;
    }

    String encoding() {
        return encoding;
    }

    void encoding(String value) {
        encoding = value;
    }

    Locale locale() {
        return locale;
    }

    void locale(Locale value) {
        locale = value;
    }
}

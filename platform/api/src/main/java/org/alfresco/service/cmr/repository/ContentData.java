package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where content is and what it is, as kept in a d:content property. */
public class ContentData implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String contentUrl;
    private final String mimetype;
    private final long size;
    private final String encoding;
    private final Locale locale;

    public ContentData(String contentUrl, String mimetype, long size, String encoding) {
        this(contentUrl, mimetype, size, encoding, null);
    }

    public ContentData(
            String contentUrl, String mimetype, long size, String encoding, Locale locale) {
        this.contentUrl = contentUrl;
        this.mimetype = mimetype;
        this.size = size;
        this.encoding = encoding;
        this.locale = locale == null ? Locale.getDefault() : locale;
    }

    /** Out of contentUrl=…|mimetype=…|size=…|encoding=…|locale=… */
    public static ContentData createContentProperty(String contentPropertyStr) {
        Map<String, String> parts =
                Arrays.stream(contentPropertyStr.split("\\|"))
                        .map(part -> part.split("=", 2))
                        .filter(part -> part.length == 2 && !part[1].isEmpty())
                        .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        String locale = parts.get("locale");
        return new ContentData(
                parts.get("contentUrl"),
                parts.get("mimetype"),
                Long.parseLong(parts.getOrDefault("size", "0")),
                parts.get("encoding"),
                locale == null ? null : Locale.forLanguageTag(locale.replace('_', '-')));
    }

    public static boolean hasContent(ContentData contentData) {
        return contentData != null && contentData.contentUrl != null;
    }

    public static ContentData setMimetype(ContentData existing, String mimetype) {
        return existing == null
                ? new ContentData(null, mimetype, 0, "UTF-8")
                : new ContentData(
                        existing.contentUrl,
                        mimetype,
                        existing.size,
                        existing.encoding,
                        existing.locale);
    }

    public static ContentData setEncoding(ContentData existing, String encoding) {
        return existing == null
                ? new ContentData(null, null, 0, encoding)
                : new ContentData(
                        existing.contentUrl,
                        existing.mimetype,
                        existing.size,
                        encoding,
                        existing.locale);
    }

    public String getContentUrl() {
        return contentUrl;
    }

    public String getMimetype() {
        return mimetype;
    }

    public long getSize() {
        return size;
    }

    public String getEncoding() {
        return encoding;
    }

    public Locale getLocale() {
        return locale;
    }

    public String getInfoUrl() {
        return "contentUrl="
                + text(contentUrl)
                + "|mimetype="
                + text(mimetype)
                + "|size="
                + size
                + "|encoding="
                + text(encoding)
                + "|locale="
                + locale
                + (locale.getCountry().isEmpty() ? "_" : "");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentData data
                && size == data.size
                && Objects.equals(contentUrl, data.contentUrl)
                && Objects.equals(mimetype, data.mimetype)
                && Objects.equals(encoding, data.encoding)
                && Objects.equals(locale, data.locale);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(contentUrl);
    }

    @Override
    public String toString() {
        return getInfoUrl();
    }
}

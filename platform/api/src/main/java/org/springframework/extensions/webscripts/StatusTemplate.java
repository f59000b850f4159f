package org.springframework.extensions.webscripts;

public class StatusTemplate {
    private final String path;
    private final String format;

    public StatusTemplate(String path, String format) {
        this.path = path.startsWith("/") ? path.substring(1) : path;
        this.format = format;
    }

    public String getPath() {
        return path;
    }

    public String getFormat() {
        return format;
    }
}

package org.springframework.extensions.webscripts;

import java.util.Map;

/** A web script found for a URL, or ({@link Kind#URI}) only a URL that another method answers. */
public final class Match {
    public enum Kind {
        URI,
        FULL
    }

    private final String template;
    private final Map<String, String> templateVars;
    private final String path;
    private final WebScript webScript;

    public Match(String template, Map<String, String> templateVars, String path) {
        this(template, templateVars, path, null);
    }

    public Match(
            String template, Map<String, String> templateVars, String path, WebScript webScript) {
        this.template = template;
        this.templateVars = templateVars;
        this.path = path;
        this.webScript = webScript;
    }

    public Kind getKind() {
        return webScript == null ? Kind.URI : Kind.FULL;
    }

    public String getTemplate() {
        return template;
    }

    public Map<String, String> getTemplateVars() {
        return templateVars;
    }

    public String getPath() {
        return path;
    }

    public WebScript getWebScript() {
        return webScript;
    }
}

package nl.kamerwoo.platform.embedded.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.surf.util.InputStreamContent;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.servlet.FormData;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** A request as a web script sees it. Fields of a form count as parameters. */
class ServletRequest implements WebScriptRequest {
    private static final String MULTIPART = "multipart/form-data";

    private final HttpServletRequest req;
    private final Match match;
    private final Runtime runtime;
    private FormData formData;

    ServletRequest(HttpServletRequest req, Match match, Runtime runtime) {
        this.req = req;
        this.match = match;
        this.runtime = runtime;
    }

    static String path(HttpServletRequest req) {
        String path = req.getRequestURI();
        return decode(path.substring((req.getContextPath() + req.getServletPath()).length()));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Description description() {
        return match.getWebScript().getDescription();
    }

    @Override
    public Match getServiceMatch() {
        return match;
    }

    @Override
    public Runtime getRuntime() {
        return runtime;
    }

    @Override
    public String getServerPath() {
        return req.getScheme() + "://" + req.getServerName() + ":" + req.getServerPort();
    }

    @Override
    public String getContextPath() {
        return req.getContextPath();
    }

    @Override
    public String getServiceContextPath() {
        return req.getContextPath() + req.getServletPath();
    }

    @Override
    public String getServicePath() {
        return getServiceContextPath() + getPathInfo();
    }

    @Override
    public String getURL() {
        return getServicePath() + (getQueryString() == null ? "" : "?" + getQueryString());
    }

    @Override
    public String getPathInfo() {
        return path(req);
    }

    @Override
    public String getQueryString() {
        return req.getQueryString() == null ? null : decode(req.getQueryString());
    }

    @Override
    public String[] getParameterNames() {
        Set<String> names = new LinkedHashSet<>(Collections.list(req.getParameterNames()));
        if (form() != null) {
            names.addAll(form().getParameters().keySet());
        }
        return names.toArray(String[]::new);
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = form() == null ? null : form().getParameters().get(name);
        return values == null ? req.getParameterValues(name) : values;
    }

    @Override
    public String[] getHeaderNames() {
        return Collections.list(req.getHeaderNames()).toArray(String[]::new);
    }

    @Override
    public String getHeader(String name) {
        return req.getHeader(name);
    }

    @Override
    public String getContentType() {
        String type = req.getContentType();
        return type != null && type.startsWith(MULTIPART) ? MULTIPART : type;
    }

    @Override
    public Content getContent() {
        try {
            return new InputStreamContent(
                    req.getInputStream(), getContentType(), req.getCharacterEncoding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form; null for content of another kind, which the web script reads itself. */
    @Override
    public Object parseContent() {
        if ("application/json".equals(getContentType())) {
            throw new UnsupportedOperationException("WebScriptRequest.parseContent of JSON");
        }
        if (formData == null && MULTIPART.equals(getContentType())) {
            formData = new FormData(req);
        }
        return formData;
    }

    private FormData form() {
        boolean form = MULTIPART.equals(getContentType()) && match != null;
        return form && description().getMultipartProcessing() ? (FormData) parseContent() : null;
    }

    @Override
    public String getFormat() {
        if (match == null || match.getWebScript() == null) {
            return "";
        }
        FormatStyle style = description().getFormatStyle();
        String format = null;
        String path = getPathInfo();
        if (style != FormatStyle.argument && path.lastIndexOf('.') > path.lastIndexOf('/')) {
            format = path.substring(path.lastIndexOf('.') + 1);
        }
        String argument = style == FormatStyle.extension ? null : getParameter("format");
        if (argument != null && format != null) {
            throw new WebScriptException("The format is given twice");
        }
        format = argument == null ? format : argument;
        return format == null || format.isEmpty() ? description().getDefaultFormat() : format;
    }
}

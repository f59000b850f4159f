package org.springframework.extensions.webscripts;

import org.springframework.extensions.surf.util.I18NUtil;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A web script that writes its response itself. */
public abstract class AbstractWebScript implements WebScript {
    private final Map<Locale, Optional<ResourceBundle>> bundles = new ConcurrentHashMap<>();
    private Container container;
    private Description description;

    @Override
    public void init(Container container, Description description) {
        this.container = container;
        this.description = description;
        bundles.clear();
    }

    protected final Container getContainer() {
        return container;
    }

    @Override
    public final Description getDescription() {
        return description;
    }

    /** The web script's own texts in the language of the request; null when it has none. */
    @Override
    public final ResourceBundle getResources() {
        return bundles.computeIfAbsent(I18NUtil.getLocale(), this::loadTexts).orElse(null);
    }

    /**
     * One bundle of all that apply, the most specific last: of a key that is there twice, it wins.
     */
    private Optional<ResourceBundle> loadTexts(Locale locale) {
        Set<String> suffixes = new LinkedHashSet<>();
        suffixes.add("");
        for (Locale candidate : new Locale[] {Locale.getDefault(), locale}) {
            suffixes.add("_" + candidate.getLanguage());
            suffixes.add("_" + candidate);
        }
        SearchPath searchPath = container.getSearchPath();
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        try {
            for (String suffix : suffixes) {
                String path = description.getId() + suffix + ".properties";
                if (searchPath.hasDocument(path)) {
                    try (InputStream document = searchPath.getDocument(path)) {
                        document.transferTo(texts);
                    }
                    texts.write('\n');
                }
            }
            return texts.size() == 0
                    ? Optional.empty()
                    : Optional.of(
                            new PropertyResourceBundle(
                                    new ByteArrayInputStream(texts.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected Map<String, Object> createTemplateParameters(
            WebScriptRequest req, WebScriptResponse res, Map<String, Object> customParams) {
        Map<String, Object> params = new HashMap<>(req.getRuntime().getTemplateParameters());
        params.putAll(container.getTemplateParameters());
        params.put("webscript", description);
        params.put("args", createArgs(req));
        if (customParams != null) {
            params.putAll(customParams);
        }
        return params;
    }

    protected final Map<String, String> createArgs(WebScriptRequest req) {
        Map<String, String> args = new HashMap<>();
        for (String name : req.getParameterNames()) {
            args.put(name, req.getParameter(name));
        }
        return args;
    }

    protected final void renderTemplate(
            String templatePath, Map<String, Object> model, Writer writer) {
        TemplateProcessorRegistry templates = container.getTemplateProcessorRegistry();
        String path = templates.findValidTemplatePath(templatePath);
        if (path == null) {
            throw new WebScriptException("Cannot locate template " + templatePath);
        }
        templates.getTemplateProcessor(path).process(path, model, writer);
    }

    protected final void sendStatus(
            WebScriptRequest req,
            WebScriptResponse res,
            Status status,
            Cache cache,
            String format,
            Map<String, Object> model)
            throws IOException {
        StatusTemplate template = getStatusTemplate(description.getId(), status.getCode(), format);
        res.reset();
        res.setCache(cache);
        res.setStatus(status.getCode());
        if (!status.getLocation().isEmpty()) {
            res.setHeader(WebScriptResponse.HEADER_LOCATION, status.getLocation());
        }
        String mimetype = container.getFormatRegistry().getMimeType(null, template.getFormat());
        res.setContentType(mimetype + ";charset=UTF-8");
        renderTemplate(template.getPath(), model, res.getWriter());
    }

    /** The web script's own template for the status, else its package's, else the general one. */
    protected StatusTemplate getStatusTemplate(String scriptId, int statusCode, String format) {
        TemplateProcessorRegistry templates = container.getTemplateProcessorRegistry();
        Set<String> paths = new LinkedHashSet<>();
        paths.add(scriptId + "." + format + "." + statusCode);
        paths.add(scriptId + "." + format + ".status");
        for (String dir = scriptId; dir.contains("/"); ) {
            dir = dir.substring(0, dir.lastIndexOf('/'));
            paths.add(dir + "/" + format + "." + statusCode);
            paths.add(dir + "/" + format + ".status");
        }
        paths.add(format + "." + statusCode);
        paths.add(format + ".status");
        for (String path : paths) {
            String found = templates.findValidTemplatePath(path);
            if (found != null) {
                return new StatusTemplate(found, format);
            }
        }
        String code = templates.findValidTemplatePath(Integer.toString(statusCode));
        return new StatusTemplate(
                code == null ? "status.ftl" : code, WebScriptResponse.HTML_FORMAT);
    }

    /** The failure as one that says with which status and template it is answered. */
    protected final WebScriptException createStatusException(
            Throwable e, WebScriptRequest req, WebScriptResponse res) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof WebScriptException)) {
            cause = cause.getCause();
        }
        WebScriptException failure =
                cause == null
                        ? new WebScriptException(
                                "Wrapped Exception (with status template): " + e.getMessage(), e)
                        : (WebScriptException) cause;
        failure.setStatusTemplateFactory(
                new StatusTemplateFactory() {
                    @Override
                    public StatusTemplate getStatusTemplate() {
                        return AbstractWebScript.this.getStatusTemplate(
                                description.getId(), failure.getStatus(), req.getFormat());
                    }

                    @Override
                    public Map<String, Object> getStatusModel() {
                        return createTemplateParameters(req, res, null);
                    }
                });
        return failure;
    }

    @Override
    public String toString() {
        return description.getId();
    }
}

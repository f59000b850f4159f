package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** A web script that gives a model, which the template of the asked format renders. */
public class DeclarativeWebScript extends AbstractWebScript {
    @Override
    public final void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        try {
            String format = req.getFormat();
            String mimetype = getContainer().getFormatRegistry().getMimeType(null, format);
            if (mimetype == null) {
                throw new WebScriptException(
                        "Web Script format '" + format + "' is not registered");
            }
            Status status = new Status();
            Cache cache = new Cache(getDescription().getRequiredCache());
            Map<String, Object> given = executeImpl(req, status, cache);
            Map<String, Object> model = given == null ? new HashMap<>() : given;
            model.put("status", status);
            model.put("cache", cache);
            try {
                Map<String, Object> parameters = createTemplateParameters(req, res, model);
                if (status.getRedirect()) {
                    sendStatus(req, res, status, cache, format, parameters);
                } else {
                    answer(res, status, cache);
                    res.setContentType(mimetype + ";charset=UTF-8");
                    renderFormatTemplate(format, parameters, res.getWriter());
                }
            } finally {
                executeFinallyImpl(req, status, cache, model);
            }
        } catch (Exception | Error e) {
            throw createStatusException(e, req, res);
        }
    }

    private void answer(WebScriptResponse res, Status status, Cache cache) {
        res.setStatus(status.getCode());
        if (!status.getLocation().isEmpty()) {
            res.setHeader(WebScriptResponse.HEADER_LOCATION, status.getLocation());
        }
        res.setCache(cache);
    }

    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status, Cache cache) {
        return null;
    }

    protected void executeFinallyImpl(
            WebScriptRequest req, Status status, Cache cache, Map<String, Object> model) {}

    protected final void renderFormatTemplate(
            String format, Map<String, Object> model, Writer writer) {
        renderTemplate(getDescription().getId() + "." + format, model, writer);
    }
}

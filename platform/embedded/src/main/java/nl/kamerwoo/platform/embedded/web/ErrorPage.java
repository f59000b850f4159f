package nl.kamerwoo.platform.embedded.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.StatusTemplate;
import org.springframework.extensions.webscripts.TemplateProcessorRegistry;
import org.springframework.extensions.webscripts.WebScriptException;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Answers for a web script that failed, in the template for the status and the format. */
final class ErrorPage {
    private final WebScriptContainer container;

    ErrorPage(WebScriptContainer container) {
        this.container = container;
    }

    /** The status that was sent. */
    int send(Throwable failure, Match match, HttpServletRequest req, HttpServletResponse res)
            throws IOException {
        RequestRuntime runtime = new RequestRuntime(container);
        ServletRequest request = new ServletRequest(req, match, runtime);
        runtime.setRequest(request);
        Status status = new Status();
        status.setCode(Status.STATUS_INTERNAL_SERVER_ERROR);
        status.setMessage(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        StatusTemplate template = null;
        Map<String, Object> model = new HashMap<>();
        if (failure instanceof WebScriptException known) {
            status.setCode(known.getStatus());
            template = known.getStatusTemplate();
            model.putAll(known.getStatusModel());
        }
        if (template == null) {
            template = template(status.getCode(), request.getFormat());
        }
        if (model.isEmpty()) {
            model.putAll(container.getTemplateParameters());
            model.putAll(runtime.getTemplateParameters());
        }
        model.put("status", status);
        new ServletResponse(res).setCache(new Cache());
        res.setStatus(status.getCode());
        res.setContentType(
                container.getFormatRegistry().getMimeType(null, template.getFormat())
                        + ";charset=UTF-8");
        TemplateProcessorRegistry templates = container.getTemplateProcessorRegistry();
        templates
                .getTemplateProcessor(template.getPath())
                .process(template.getPath(), model, res.getWriter());
        return status.getCode();
    }

    private StatusTemplate template(int code, String format) {
        TemplateProcessorRegistry templates = container.getTemplateProcessorRegistry();
        String own = templates.findValidTemplatePath(Integer.toString(code));
        String general = templates.findValidTemplatePath(format + ".status");
        if (own == null && general != null) {
            return new StatusTemplate(general, format);
        }
        return new StatusTemplate(own == null ? "status.ftl" : own, "html");
    }
}

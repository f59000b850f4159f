package nl.kamerwoo.platform.embedded.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the web script of a request, has it executed, and answers for it when it fails. */
final class WebScriptServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WebScriptServlet.class);

    private final transient WebScriptContainer container;
    private final transient WebScriptExecution execution;
    private final transient ErrorPage errorPage;

    WebScriptServlet(WebScriptContainer container, WebScriptExecution execution) {
        this.container = container;
        this.execution = execution;
        this.errorPage = new ErrorPage(container);
    }

    @Override
    protected void service(HttpServletRequest req, HttpServletResponse res) throws IOException {
        if (req.getCharacterEncoding() == null) {
            req.setCharacterEncoding("UTF-8");
        }
        I18NUtil.setLocaleFromLanguage(req.getHeader("Accept-Language"));
        try {
            if ("OPTIONS".equals(req.getMethod())) {
                res.setHeader("Allow", allowed(ServletRequest.path(req)));
            } else {
                execute(req, res);
            }
        } finally {
            I18NUtil.setLocale(null);
        }
    }

    private String allowed(String uri) {
        List<String> methods = new ArrayList<>(List.of("OPTIONS"));
        for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
            Match match = container.find(method, uri);
            if (match != null && match.getKind() == Match.Kind.FULL) {
                methods.add(method);
            }
        }
        return String.join(", ", methods);
    }

    private void execute(HttpServletRequest req, HttpServletResponse res) throws IOException {
        Match match = null;
        try {
            match = container.find(req.getMethod(), ServletRequest.path(req));
            if (match == null) {
                throw new WebScriptException(
                        Status.STATUS_NOT_FOUND, "No web script for " + ServletRequest.path(req));
            }
            if (match.getKind() == Match.Kind.URI) {
                throw new WebScriptException(
                        Status.STATUS_METHOD_NOT_ALLOWED,
                        "No " + req.getMethod() + " for " + ServletRequest.path(req));
            }
            execution.execute(match, req, res);
        } catch (IOException | RuntimeException | Error e) {
            if (res.isCommitted()) {
                throw e;
            }
            int status = errorPage.send(e, match, req, res);
            if (status >= Status.STATUS_INTERNAL_SERVER_ERROR) {
                LOG.error("{} {}: {}", req.getMethod(), req.getRequestURI(), e.getMessage(), e);
            } else {
                LOG.debug("{} {}: {}", req.getMethod(), req.getRequestURI(), e.getMessage(), e);
            }
        }
    }
}

package nl.kamerwoo.platform.embedded.web;

import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptRequest;

import java.util.HashMap;
import java.util.Map;

/** What a template knows of the request it is rendered for. */
final class RequestRuntime implements Runtime {
    private final Container container;
    private WebScriptRequest request;

    RequestRuntime(Container container) {
        this.container = container;
    }

    void setRequest(WebScriptRequest request) {
        this.request = request;
    }

    @Override
    public String getName() {
        return "Servlet";
    }

    @Override
    public Container getContainer() {
        return container;
    }

    @Override
    public Map<String, Object> getTemplateParameters() {
        Match match = request.getServiceMatch();
        if (match == null || match.getWebScript() == null) {
            return Map.of("url", url(Map.of()));
        }
        Texts texts = new Texts(match.getWebScript());
        Map<String, Object> matched =
                Map.of(
                        "match", match.getPath(),
                        "template", match.getTemplate(),
                        "templateArgs", match.getTemplateVars());
        return Map.of("url", url(matched), "msg", texts, "message", texts);
    }

    private Map<String, Object> url(Map<String, Object> matched) {
        Map<String, Object> url = new HashMap<>(matched);
        url.put("server", request.getServerPath());
        url.put("context", request.getContextPath());
        url.put("serviceContext", request.getServiceContextPath());
        url.put("service", request.getServicePath());
        url.put("full", request.getURL());
        url.put("args", request.getQueryString() == null ? "" : request.getQueryString());
        return url;
    }
}

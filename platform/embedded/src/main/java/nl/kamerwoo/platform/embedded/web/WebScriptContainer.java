package nl.kamerwoo.platform.embedded.web;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.FormatRegistry;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.SearchPath;
import org.springframework.extensions.webscripts.TemplateProcessorRegistry;
import org.springframework.extensions.webscripts.WebScript;

import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.Map;

/** All web scripts of the classpath, each with its bean {@code webscript.<id, with dots>}. */
final class WebScriptContainer implements Container, SmartInitializingSingleton {
    private final ApplicationContext context;
    private final ClasspathSearchPath searchPath;
    private final FormatRegistry formats = new FormatRegistry();
    private final TemplateProcessorRegistry templates = new TemplateProcessorRegistry();
    private final UriIndex index = new UriIndex();

    WebScriptContainer(ApplicationContext context) {
        this.context = context;
        this.searchPath = new ClasspathSearchPath(context);
        templates.registerTemplateProcessor(new FreeMarkerTemplates(), "ftl", "freemarker");
        formats.addFormats(
                null,
                Map.of(
                        "html", "text/html",
                        "text", "text/plain",
                        "xml", "text/xml",
                        "json", "application/json",
                        "csv", "text/csv",
                        "atom", "application/atom+xml",
                        "rss", "application/rss+xml",
                        "calendar", "text/calendar"));
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (Map.Entry<String, Resource> found : searchPath.descriptors().entrySet()) {
                register(found.getKey(), found.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void register(String path, Resource descriptor) throws IOException {
        try (InputStream document = descriptor.getInputStream()) {
            WebScriptDescription description = new WebScriptDescription(path, document);
            String id = description.getId();
            if (searchPath.hasDocument(id + ".js")) {
                throw new UnsupportedOperationException("A web script in JavaScript: " + id);
            }
            String bean = "webscript." + id.replace('/', '.');
            WebScript script =
                    context.containsBean(bean)
                            ? context.getBean(bean, WebScript.class)
                            : new DeclarativeWebScript();
            script.init(this, description);
            index.register(script);
        }
    }

    Match find(String method, String uri) {
        return index.find(method, uri);
    }

    @Override
    public String getName() {
        return "Embedded";
    }

    @Override
    public FormatRegistry getFormatRegistry() {
        return formats;
    }

    @Override
    public TemplateProcessorRegistry getTemplateProcessorRegistry() {
        return templates;
    }

    @Override
    public SearchPath getSearchPath() {
        return searchPath;
    }

    @Override
    public Map<String, Object> getTemplateParameters() {
        return Map.of("date", new Date(), "jsonUtils", new JsonUtils());
    }
}

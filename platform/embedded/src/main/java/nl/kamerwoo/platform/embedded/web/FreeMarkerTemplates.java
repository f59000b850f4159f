package nl.kamerwoo.platform.embedded.web;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;

import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.TemplateProcessor;
import org.springframework.extensions.webscripts.WebScriptException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** FreeMarker as the repository sets it up: a template escapes for itself, {@code <#escape>}. */
final class FreeMarkerTemplates implements TemplateProcessor {
    private final Configuration configuration = new Configuration(new Version(2, 3, 20));

    FreeMarkerTemplates() {
        configuration.setTemplateLoader(
                new MultiTemplateLoader(
                        ClasspathSearchPath.FOLDERS.stream()
                                .map(folder -> new ClassTemplateLoader(loader(), folder))
                                .toArray(TemplateLoader[]::new)));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.SAFER_RESOLVER);
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }

    @Override
    public boolean hasTemplate(String template) {
        try {
            return configuration.getTemplate(template) != null;
        } catch (TemplateNotFoundException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void process(String template, Object model, Writer out) {
        try {
            Template found = configuration.getTemplate(template);
            Environment environment = found.createProcessingEnvironment(model, out);
            environment.setLocale(I18NUtil.getLocale());
            environment.process();
        } catch (IOException | TemplateException e) {
            throw new WebScriptException("Failed to process template " + template, e);
        }
    }
}

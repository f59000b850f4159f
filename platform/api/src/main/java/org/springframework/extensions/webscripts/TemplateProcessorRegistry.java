package org.springframework.extensions.webscripts;

import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the processor of a template by its extension. */
public class TemplateProcessorRegistry {
    private final Map<String, TemplateProcessor> processors = new LinkedHashMap<>();

    public void registerTemplateProcessor(
            TemplateProcessor templateProcessor, String extension, String name) {
        processors.put(extension, templateProcessor);
    }

    /** The path of a template that exists, with its extension; null when there is none. */
    public String findValidTemplatePath(String path) {
        for (Map.Entry<String, TemplateProcessor> candidate : processors.entrySet()) {
            String extension = "." + candidate.getKey();
            String full = path.endsWith(extension) ? path : path + extension;
            if (candidate.getValue().hasTemplate(full)) {
                return full;
            }
        }
        return null;
    }

    public TemplateProcessor getTemplateProcessor(String path) {
        return processors.get(path.substring(path.lastIndexOf('.') + 1));
    }
}

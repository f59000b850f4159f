package org.springframework.extensions.webscripts;

import java.io.Writer;

public interface TemplateProcessor {
    boolean hasTemplate(String template);

    void process(String template, Object model, Writer out);
}

package org.springframework.extensions.webscripts;

import java.util.Map;

public interface Container {
    String getName();

    FormatRegistry getFormatRegistry();

    TemplateProcessorRegistry getTemplateProcessorRegistry();

    SearchPath getSearchPath();

    Map<String, Object> getTemplateParameters();
}

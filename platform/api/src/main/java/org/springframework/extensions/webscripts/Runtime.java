package org.springframework.extensions.webscripts;

import java.util.Map;

public interface Runtime {
    String getName();

    Container getContainer();

    Map<String, Object> getTemplateParameters();
}

package org.springframework.extensions.webscripts;

import java.util.Map;

public interface StatusTemplateFactory {
    StatusTemplate getStatusTemplate();

    Map<String, Object> getStatusModel();
}

package org.alfresco.service.cmr.dictionary;

import java.util.Map;

public interface Constraint {

    String getType();

    String getShortName();

    Map<String, Object> getParameters();

    void evaluate(Object value);
}

package org.alfresco.repo.audit;

import java.io.Serializable;
import java.util.Map;

public interface AuditComponent {

    boolean areAuditValuesRequired(String path);

    Map<String, Serializable> recordAuditValuesWithUserFilter(
            String rootPath, Map<String, Serializable> values, boolean useUserFilter);
}

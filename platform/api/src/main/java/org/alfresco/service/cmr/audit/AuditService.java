package org.alfresco.service.cmr.audit;

import java.io.Serializable;
import java.util.Map;

public interface AuditService {

    interface AuditQueryCallback {

        boolean valuesRequired();

        boolean handleAuditEntry(
                Long entryId,
                String applicationName,
                String user,
                long time,
                Map<String, Serializable> values);

        boolean handleAuditEntryError(Long entryId, String errorMsg, Throwable error);
    }

    boolean isAuditEnabled();

    void auditQuery(AuditQueryCallback callback, AuditQueryParameters parameters, int maxResults);
}

package nl.kamerwoo.platform.embedded.audit;

import nl.kamerwoo.platform.embedded.audit.AuditTrail.Entry;

import org.alfresco.service.cmr.audit.AuditQueryParameters;
import org.alfresco.service.cmr.audit.AuditService;

/** Answers from what was audited, also while audit is off. */
final class EmbeddedAuditService implements AuditService {

    private final AuditApplications applications;
    private final AuditTrail trail;

    EmbeddedAuditService(AuditApplications applications, AuditTrail trail) {
        this.applications = applications;
        this.trail = trail;
    }

    @Override
    public boolean isAuditEnabled() {
        return applications.isEnabled();
    }

    @Override
    public void auditQuery(
            AuditQueryCallback callback, AuditQueryParameters parameters, int maxResults) {
        if (parameters.isZeroResultQuery()) {
            return;
        }
        if (maxResults <= 0) {
            throw new IllegalArgumentException("maxResults must be greater than 0");
        }
        for (Entry entry : trail.find(parameters, maxResults)) {
            boolean more =
                    callback.handleAuditEntry(
                            entry.id(),
                            entry.application(),
                            entry.user(),
                            entry.time(),
                            callback.valuesRequired() ? trail.values(entry.id()) : null);
            if (!more) {
                return;
            }
        }
    }
}

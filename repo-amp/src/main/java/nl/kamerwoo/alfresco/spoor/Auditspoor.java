package nl.kamerwoo.alfresco.spoor;

import nl.kamerwoo.spoor.Spoorregel;

import org.alfresco.repo.audit.AuditComponent;

/**
 * Writes the trail into the repository's audit, in the transaction of what it tells: what is rolled
 * back leaves no line. What cannot be audited does not happen.
 */
public final class Auditspoor {

    private final AuditComponent auditComponent;

    public Auditspoor(AuditComponent auditComponent) {
        this.auditComponent = auditComponent;
    }

    /** Whether the repository keeps what is written: its audit, or this part of it, can be off. */
    public boolean isAan() {
        return auditComponent.areAuditValuesRequired(Spoorvelden.WORTEL);
    }

    public void schrijf(Spoorregel regel) {
        // The repository's own filter of users would leave out all that the system does.
        auditComponent.recordAuditValuesWithUserFilter(
                Spoorvelden.WORTEL, Spoorvelden.opslag(regel), false);
    }
}

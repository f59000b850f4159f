package nl.kamerwoo.alfresco.job;

import nl.kamerwoo.alfresco.Sloten;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;

/**
 * A lock that one node of the cluster keeps while it goes round, and that ends the round if lost.
 */
final class Slot implements JobLockService.JobLockRefreshCallback {

    private static final Logger LOG = LoggerFactory.getLogger(Slot.class);

    private static final long MS = 60_000;

    private final AtomicBoolean bezig = new AtomicBoolean(true);

    private Slot() {}

    /**
     * Goes round, unless another node of the cluster does.
     *
     * @return what the round gives, or 0 when another is at it
     */
    static int onder(JobLockService jobLockService, String naam, ToIntFunction<Slot> ronde) {
        QName slotnaam = Sloten.naam(naam);
        Slot slot = new Slot();
        String bewijs;
        try {
            bewijs = jobLockService.getLock(slotnaam, MS, slot);
        } catch (LockAcquisitionException elders) {
            LOG.debug("Another node of the cluster has {}", slotnaam);
            return 0;
        }
        try {
            return ronde.applyAsInt(slot);
        } finally {
            slot.bezig.set(false);
            jobLockService.releaseLockVerify(bewijs, slotnaam);
        }
    }

    @Override
    public boolean isActive() {
        return bezig.get();
    }

    @Override
    public void lockReleased() {
        bezig.set(false);
    }
}

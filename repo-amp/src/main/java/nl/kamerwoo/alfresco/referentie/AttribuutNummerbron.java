package nl.kamerwoo.alfresco.referentie;

import nl.kamerwoo.alfresco.Sloten;
import nl.kamerwoo.referentie.Nummerbron;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts in Alfresco's attributes, a counter a series. The lock is held around the transaction and
 * not in it: a transactional lock is let go before the commit, when another node of the cluster
 * would still read the old count.
 */
public final class AttribuutNummerbron implements Nummerbron {

    private static final Logger LOG = LoggerFactory.getLogger(AttribuutNummerbron.class);

    private static final QName SLOT = Sloten.naam("volgnummer");
    private static final long SLOT_MS = 30_000;
    private static final long WACHT_MS = 20;
    private static final int WACHT_KEREN = 1_000;

    private final AttributeService attributeService;
    private final JobLockService jobLockService;
    private final RetryingTransactionHelper transactionHelper;

    public AttribuutNummerbron(
            AttributeService attributeService,
            JobLockService jobLockService,
            RetryingTransactionHelper transactionHelper) {
        this.attributeService = attributeService;
        this.jobLockService = jobLockService;
        this.transactionHelper = transactionHelper;
    }

    @Override
    public long neem(String reeks, int grootte) {
        String slot = jobLockService.getLock(SLOT, SLOT_MS, WACHT_MS, WACHT_KEREN);
        try {
            return transactionHelper.doInTransaction(() -> verhoog(reeks, grootte), false, true);
        } finally {
            jobLockService.releaseLock(slot, SLOT);
        }
    }

    private long verhoog(String reeks, int grootte) {
        long laatste =
                attributeService.getAttribute(Attributen.VOLGNUMMER, reeks) instanceof Long stand
                        ? stand
                        : 0;
        attributeService.setAttribute(laatste + grootte, Attributen.VOLGNUMMER, reeks);
        LOG.debug("Series {}: took numbers {} to {}", reeks, laatste + 1, laatste + grootte);
        return laatste + 1;
    }
}

package nl.kamerwoo.alfresco.bericht;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.attributes.DuplicateAttributeException;

import java.time.LocalDate;

/**
 * Who got the mail of a day, as attributes, which the database holds unique: of all nodes of the
 * cluster one writes it down, before it sends. Each in a transaction of its own.
 */
public final class Dagbriefje {

    /** {OVERZICHT, day, user name} → nothing. */
    private static final String OVERZICHT = "kamerwoo.ochtendoverzicht";

    /** Days of which nothing is asked any more; older ones were thrown away before. */
    private static final int OUDSTE = 30;

    private static final int JONGSTE = 3;

    private final RetryingTransactionHelper transactionHelper;
    private final AttributeService attributeService;

    public Dagbriefje(
            RetryingTransactionHelper transactionHelper, AttributeService attributeService) {
        this.transactionHelper = transactionHelper;
        this.attributeService = attributeService;
    }

    /** Whether this was the first to write it down. */
    boolean schrijf(LocalDate dag, String wie) {
        try {
            return transactionHelper.doInTransaction(
                    () -> {
                        // Looked at again when the database had it tried again.
                        if (attributeService.exists(OVERZICHT, dag.toString(), wie)) {
                            return false;
                        }
                        attributeService.createAttribute(true, OVERZICHT, dag.toString(), wie);
                        return true;
                    },
                    false,
                    true);
        } catch (DuplicateAttributeException alGeschreven) {
            return false;
        }
    }

    boolean isGeschreven(LocalDate dag, String wie) {
        return transactionHelper.doInTransaction(
                () -> attributeService.exists(OVERZICHT, dag.toString(), wie), true, true);
    }

    /** It was not sent after all. */
    void streepDoor(LocalDate dag, String wie) {
        apart(() -> attributeService.removeAttribute(OVERZICHT, dag.toString(), wie));
    }

    /** Throws away what is of days gone by. */
    public void ruimOp(LocalDate vandaag) {
        for (int terug = JONGSTE; terug <= OUDSTE; terug++) {
            String dag = vandaag.minusDays(terug).toString();
            apart(() -> attributeService.removeAttributes(OVERZICHT, dag));
        }
    }

    private void apart(Runnable werk) {
        transactionHelper.doInTransaction(
                () -> {
                    werk.run();
                    return null;
                },
                false,
                true);
    }
}

package nl.kamerwoo.alfresco.job;

import nl.kamerwoo.alfresco.Databasevraag;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.search.SearchService;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Goes page by page along what a query finds, for as long as the lock is held.
 *
 * @param searchService the raw one: the system goes round
 * @param pagina how many are looked up at a time
 */
record Rondgang(
        RetryingTransactionHelper transactionHelper, SearchService searchService, int pagina) {

    /**
     * How far it came.
     *
     * @param gezien how many were found
     * @param gedaan the sum of what was done with them
     * @param heel whether it came to the end
     */
    record Uitslag(int gezien, int gedaan, boolean heel) {

        static final Uitslag GEEN = new Uitslag(0, 0, true);

        Uitslag en(Uitslag volgende) {
            return new Uitslag(
                    gezien + volgende.gezien, gedaan + volgende.gedaan, heel && volgende.heel);
        }
    }

    /**
     * @param werk what is done with each, in a transaction of its own; it should not throw
     */
    Uitslag langs(Slot slot, Databasevraag vraag, ToIntFunction<NodeRef> werk) {
        int gezien = 0;
        int gedaan = 0;
        List<NodeRef> nodes;
        do {
            nodes = bladzijde(vraag, gezien);
            gezien += nodes.size();
            for (NodeRef node : nodes) {
                if (!slot.isActive()) {
                    return new Uitslag(gezien, gedaan, false);
                }
                gedaan += werk.applyAsInt(node);
            }
        } while (nodes.size() == pagina);
        return new Uitslag(gezien, gedaan, true);
    }

    private List<NodeRef> bladzijde(Databasevraag vraag, int vanaf) {
        return transactionHelper.doInTransaction(
                () -> vraag.pagina(searchService, vanaf, pagina), true, true);
    }
}

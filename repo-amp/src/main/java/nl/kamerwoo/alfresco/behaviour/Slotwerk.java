package nl.kamerwoo.alfresco.behaviour;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What is left to the end of a transaction, once for each node. A behaviour can be too, but what it
 * refuses there is told to the user as a failure of the behaviour; here it is told as it is.
 */
final class Slotwerk extends TransactionListenerAdapter {

    private final Object sleutel;
    private final BiConsumer<NodeRef, Boolean> werk;
    private final Map<NodeRef, Boolean> nodes = new LinkedHashMap<>();

    private Slotwerk(Object sleutel, BiConsumer<NodeRef, Boolean> werk) {
        this.sleutel = sleutel;
        this.werk = werk;
    }

    /**
     * @param sleutel whose work it is
     * @param streng whether it may be refused; so it is when it may be once
     */
    static void plan(
            Object sleutel, NodeRef node, boolean streng, BiConsumer<NodeRef, Boolean> werk) {
        Slotwerk slotwerk = AlfrescoTransactionSupport.getResource(sleutel);
        if (slotwerk == null) {
            slotwerk = new Slotwerk(sleutel, werk);
            AlfrescoTransactionSupport.bindResource(sleutel, slotwerk);
            AlfrescoTransactionSupport.bindListener(slotwerk);
        }
        slotwerk.nodes.merge(node, streng, Boolean::logicalOr);
    }

    /** What is planned from now on, by others that end the transaction, has a turn of its own. */
    @Override
    public void beforeCommit(boolean readOnly) {
        AlfrescoTransactionSupport.unbindResource(sleutel);
        nodes.forEach(werk);
    }
}

package nl.kamerwoo.alfresco.gaafheid;

import nl.kamerwoo.gaafheid.Voortgang;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.attributes.AttributeService;

/** Where the round stopped, for the next one to go on from, on whatever node of the cluster. */
public final class Rondestand {

    private final RetryingTransactionHelper transactionHelper;
    private final AttributeService attributeService;
    private final String sleutel;

    /**
     * @param sleutel the key of the attribute; it stays for ever, like the model
     */
    public Rondestand(
            RetryingTransactionHelper transactionHelper,
            AttributeService attributeService,
            String sleutel) {
        this.transactionHelper = transactionHelper;
        this.attributeService = attributeService;
        this.sleutel = sleutel;
    }

    /** In a transaction of its own. */
    public Voortgang lees() {
        return transactionHelper.doInTransaction(this::staat, true, true);
    }

    private Voortgang staat() {
        return attributeService.getAttribute(sleutel) instanceof String tekst
                ? Voortgang.lees(tekst).orElse(Voortgang.BEGIN)
                : Voortgang.BEGIN;
    }

    /** In a transaction of its own. */
    public void onthoud(Voortgang voortgang) {
        transactionHelper.doInTransaction(
                () -> {
                    attributeService.setAttribute(voortgang.tekst(), sleutel);
                    return voortgang;
                },
                false,
                true);
    }
}

package nl.kamerwoo.alfresco.behaviour;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;

/**
 * Whether the transaction is making a working copy. At that moment nothing on the new node tells
 * it: {@code cm:workingcopy} comes last.
 */
final class Uitchecken {

    private static final Object SLEUTEL = Uitchecken.class.getName();

    private Uitchecken() {}

    static void begint() {
        AlfrescoTransactionSupport.bindResource(SLEUTEL, Boolean.TRUE);
    }

    static void isKlaar() {
        AlfrescoTransactionSupport.unbindResource(SLEUTEL);
    }

    static boolean isBezig() {
        return AlfrescoTransactionSupport.getResource(SLEUTEL) != null;
    }
}

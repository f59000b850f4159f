package nl.kamerwoo.alfresco.inventaris;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;

import java.util.function.Supplier;

/** The time in which the module itself writes lines: nobody else does. */
public final class Schrijfbeurt {

    private Schrijfbeurt() {}

    static <T> T neem(Supplier<T> werk) {
        AlfrescoTransactionSupport.bindResource(Schrijfbeurt.class, true);
        try {
            return werk.get();
        } finally {
            AlfrescoTransactionSupport.unbindResource(Schrijfbeurt.class);
        }
    }

    /** Whether it is the module that writes now, and nobody who went past the rules. */
    public static boolean isBezig() {
        return AlfrescoTransactionSupport.getResource(Schrijfbeurt.class) != null;
    }
}

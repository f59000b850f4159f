package nl.kamerwoo.alfresco;

import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * The names of the module's locks. They stand in a namespace that every repository has from its
 * first start: a lock is taken in a transaction within the caller's, and where the caller's is the
 * first ever to write the module's own namespace, the inner one would wait for it for ever.
 */
public final class Sloten {

    private Sloten() {}

    public static QName naam(String slot) {
        return QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "kamerwoo-" + slot);
    }
}

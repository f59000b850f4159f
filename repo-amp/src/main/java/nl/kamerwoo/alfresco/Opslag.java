package nl.kamerwoo.alfresco;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;

/** Where Alfresco keeps a node. */
public final class Opslag {

    private Opslag() {}

    /** Whether people work with it; what is kept of versions and in the trash nobody works with. */
    public static boolean isInGebruik(NodeRef node) {
        return node.getStoreRef().equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }
}

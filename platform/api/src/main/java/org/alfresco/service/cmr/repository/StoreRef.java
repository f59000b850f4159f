package org.alfresco.service.cmr.repository;

public final class StoreRef implements EntityRef {

    public static final String PROTOCOL_WORKSPACE = "workspace";
    public static final String PROTOCOL_ARCHIVE = "archive";
    public static final String URI_FILLER = "://";
    public static final StoreRef STORE_REF_WORKSPACE_SPACESSTORE =
            new StoreRef(PROTOCOL_WORKSPACE, "SpacesStore");
    public static final StoreRef STORE_REF_ARCHIVE_SPACESSTORE =
            new StoreRef(PROTOCOL_ARCHIVE, "SpacesStore");

    private static final long serialVersionUID = 1L;

    private final String protocol;
    private final String identifier;

    public StoreRef(String protocol, String identifier) {
        this.protocol = protocol;
        this.identifier = identifier;
    }

    public StoreRef(String string) {
        int filler = string.indexOf(URI_FILLER);
        if (filler < 0) {
            throw new IllegalArgumentException("Not a store reference: " + string);
        }
        this.protocol = string.substring(0, filler);
        this.identifier = string.substring(filler + URI_FILLER.length());
    }

    public String getProtocol() {
        return protocol;
    }

    public String getIdentifier() {
        return identifier;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoreRef store
                && protocol.equals(store.protocol)
                && identifier.equals(store.identifier);
    }

    @Override
    public int hashCode() {
        return 31 * protocol.hashCode() + identifier.hashCode();
    }

    @Override
    public String toString() {
        return protocol + URI_FILLER + identifier;
    }
}

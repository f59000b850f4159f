package org.alfresco.service.cmr.repository;

import java.util.regex.Pattern;

public final class NodeRef implements EntityRef {

    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile(".+://.+/.+");

    private final StoreRef storeRef;
    private final String id;

    public NodeRef(StoreRef storeRef, String id) {
        if (storeRef == null || id == null) {
            throw new IllegalArgumentException("A node reference must have a store and an id");
        }
        this.storeRef = storeRef;
        this.id = id;
    }

    public NodeRef(String protocol, String identifier, String id) {
        this(new StoreRef(protocol, identifier), id);
    }

    public NodeRef(String nodeRef) {
        int slash = nodeRef.lastIndexOf('/');
        if (slash < 0 || slash == nodeRef.length() - 1) {
            throw new IllegalArgumentException("Not a node reference: " + nodeRef);
        }
        this.storeRef = new StoreRef(nodeRef.substring(0, slash));
        this.id = nodeRef.substring(slash + 1);
    }

    public static boolean isNodeRef(String nodeRef) {
        return FORM.matcher(nodeRef).matches();
    }

    public final StoreRef getStoreRef() {
        return storeRef;
    }

    public final String getId() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeRef node
                && id.equals(node.id)
                && storeRef.equals(node.storeRef);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return storeRef + "/" + id;
    }
}

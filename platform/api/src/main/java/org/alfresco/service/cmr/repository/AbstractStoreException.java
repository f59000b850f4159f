package org.alfresco.service.cmr.repository;

public abstract class AbstractStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final StoreRef storeRef;

    public AbstractStoreException(String msg, StoreRef storeRef) {
        super(msg);
        this.storeRef = storeRef;
    }

    public StoreRef getStoreRef() {
        return storeRef;
    }
}

package org.alfresco.service.cmr.attributes;

import java.io.Serializable;

public interface AttributeService {

    interface AttributeQueryCallback {

        boolean handleAttribute(Long id, Serializable value, Serializable[] keys);
    }

    boolean exists(Serializable... keys);

    Serializable getAttribute(Serializable... keys);

    void getAttributes(AttributeQueryCallback callback, Serializable... keys);

    void setAttribute(Serializable value, Serializable... keys);

    void createAttribute(Serializable value, Serializable... keys);

    void removeAttribute(Serializable... keys);

    void removeAttributes(Serializable... keys);
}

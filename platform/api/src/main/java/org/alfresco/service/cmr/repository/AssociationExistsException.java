package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

public class AssociationExistsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient QName qname;

    public AssociationExistsException(Long sourceNodeId, Long targetNodeId, QName qname) {
        super("Association exists: " + sourceNodeId + " " + qname + " " + targetNodeId);
        this.qname = qname;
    }

    public QName getQName() {
        return qname;
    }
}

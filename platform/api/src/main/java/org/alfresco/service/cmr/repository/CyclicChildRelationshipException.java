package org.alfresco.service.cmr.repository;

public class CyclicChildRelationshipException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ChildAssociationRef assocRef;

    public CyclicChildRelationshipException(String msg, ChildAssociationRef assocRef) {
        super(msg);
        this.assocRef = assocRef;
    }

    public ChildAssociationRef getAssocRef() {
        return assocRef;
    }
}

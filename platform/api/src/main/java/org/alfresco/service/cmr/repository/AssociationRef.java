package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

public class AssociationRef implements EntityRef {

    private static final long serialVersionUID = 1L;

    private final Long id;
    private final NodeRef sourceRef;
    private final QName assocTypeQName;
    private final NodeRef targetRef;

    public AssociationRef(NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this(null, sourceRef, assocTypeQName, targetRef);
    }

    public AssociationRef(Long id, NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this.id = id;
        this.sourceRef = sourceRef;
        this.assocTypeQName = assocTypeQName;
        this.targetRef = targetRef;
    }

    public Long getId() {
        return id;
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public NodeRef getSourceRef() {
        return sourceRef;
    }

    public NodeRef getTargetRef() {
        return targetRef;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssociationRef assoc
                && sourceRef.equals(assoc.sourceRef)
                && assocTypeQName.equals(assoc.assocTypeQName)
                && targetRef.equals(assoc.targetRef);
    }

    @Override
    public int hashCode() {
        return 31 * sourceRef.hashCode() + targetRef.hashCode();
    }

    @Override
    public String toString() {
        return sourceRef + "|" + targetRef + "|" + assocTypeQName;
    }
}

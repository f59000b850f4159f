package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

import java.util.Objects;

public class ChildAssociationRef implements EntityRef, Comparable<ChildAssociationRef> {

    private static final long serialVersionUID = 1L;

    private final QName assocTypeQName;
    private final NodeRef parentRef;
    private final QName childQName;
    private final NodeRef childRef;
    private final boolean primary;
    private int nthSibling;

    public ChildAssociationRef(
            QName assocTypeQName, NodeRef parentRef, QName childQName, NodeRef childRef) {
        this(assocTypeQName, parentRef, childQName, childRef, false, -1);
    }

    public ChildAssociationRef(
            QName assocTypeQName,
            NodeRef parentRef,
            QName childQName,
            NodeRef childRef,
            boolean isPrimary,
            int nthSibling) {
        this.assocTypeQName = assocTypeQName;
        this.parentRef = parentRef;
        this.childQName = childQName;
        this.childRef = childRef;
        this.primary = isPrimary;
        this.nthSibling = nthSibling;
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public QName getQName() {
        return childQName;
    }

    public NodeRef getChildRef() {
        return childRef;
    }

    public NodeRef getParentRef() {
        return parentRef;
    }

    public boolean isPrimary() {
        return primary;
    }

    public int getNthSibling() {
        return nthSibling;
    }

    public void setNthSibling(int nthSibling) {
        this.nthSibling = nthSibling;
    }

    @Override
    public int compareTo(ChildAssociationRef other) {
        return Integer.compare(nthSibling, other.nthSibling);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChildAssociationRef assoc
                && Objects.equals(assocTypeQName, assoc.assocTypeQName)
                && Objects.equals(childQName, assoc.childQName)
                && Objects.equals(parentRef, assoc.parentRef)
                && childRef.equals(assoc.childRef);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(parentRef) + childRef.hashCode();
    }

    @Override
    public String toString() {
        return parentRef + "|" + childRef + "|" + assocTypeQName + "|" + childQName + "|" + primary;
    }
}

package org.alfresco.service.cmr.dictionary;

public interface ChildAssociationDefinition extends AssociationDefinition {

    boolean getDuplicateChildNamesAllowed();

    boolean getPropagateTimestamps();
}

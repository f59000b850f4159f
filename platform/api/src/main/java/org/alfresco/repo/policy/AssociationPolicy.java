package org.alfresco.repo.policy;

public interface AssociationPolicy extends Policy {}

package org.alfresco.service.cmr.dictionary;

public interface TypeDefinition extends ClassDefinition {}

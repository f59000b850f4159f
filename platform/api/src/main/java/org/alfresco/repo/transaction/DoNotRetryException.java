package org.alfresco.repo.transaction;

public interface DoNotRetryException {}

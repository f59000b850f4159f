package org.alfresco.repo.version;

public interface VersionModel extends VersionBaseModel {}

package org.alfresco.repo.version;

public interface VersionBaseModel {

    String PROP_DESCRIPTION = "description";
    String PROP_VERSION_LABEL = "versionLabel";
    String PROP_VERSION_TYPE = "versionType";
}

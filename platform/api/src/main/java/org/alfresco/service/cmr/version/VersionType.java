package org.alfresco.service.cmr.version;

public enum VersionType {
    MAJOR,
    MINOR
}

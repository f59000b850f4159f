package org.alfresco.service.cmr.lock;

public enum LockType {
    READ_ONLY_LOCK,
    WRITE_LOCK,
    NODE_LOCK
}

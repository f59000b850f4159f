package org.alfresco.repo.node.integrity;

import org.alfresco.error.AlfrescoRuntimeException;

import java.util.List;

public class IntegrityException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<IntegrityRecord> records;

    public IntegrityException(String msg, List<IntegrityRecord> records) {
        super(msg);
        this.records = List.copyOf(records);
    }

    public List<IntegrityRecord> getRecords() {
        return records;
    }
}

package org.alfresco.repo.domain.propval;

import org.alfresco.error.AlfrescoRuntimeException;

import java.io.Serializable;

public class PropertyUniqueConstraintViolation extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public PropertyUniqueConstraintViolation(
            Serializable value1, Serializable value2, Serializable value3, Throwable cause) {
        super(
                "Non-unique values for unique constraint: " + value1 + "-" + value2 + "-" + value3,
                cause);
    }
}

package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

public class InvalidAspectException extends InvalidClassException {

    private static final long serialVersionUID = 1L;

    public InvalidAspectException(QName aspectName) {
        this("The model has no aspect " + aspectName, aspectName);
    }

    public InvalidAspectException(String msg, QName aspectName) {
        super(msg, aspectName);
    }
}

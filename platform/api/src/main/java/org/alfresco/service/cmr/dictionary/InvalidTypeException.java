package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

public class InvalidTypeException extends InvalidClassException {

    private static final long serialVersionUID = 1L;

    public InvalidTypeException(QName typeName) {
        this("The model has no type " + typeName, typeName);
    }

    public InvalidTypeException(String msg, QName typeName) {
        super(msg, typeName);
    }
}

package org.alfresco.service.cmr.repository.datatype;

public class TypeConversionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TypeConversionException(String msg) {
        super(msg);
    }

    public TypeConversionException(String msg, Throwable cause) {
        super(msg, cause);
    }
}

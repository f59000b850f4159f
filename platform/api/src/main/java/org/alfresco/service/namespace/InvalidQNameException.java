package org.alfresco.service.namespace;

public class InvalidQNameException extends NamespaceException {

    private static final long serialVersionUID = 1L;

    public InvalidQNameException(String msg) {
        super(msg);
    }
}

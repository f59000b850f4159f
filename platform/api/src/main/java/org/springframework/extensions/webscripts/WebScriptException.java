package org.springframework.extensions.webscripts;

import org.springframework.extensions.surf.exception.PlatformRuntimeException;

import java.util.Map;

/** Ends a web script with a status of its own. */
public class WebScriptException extends PlatformRuntimeException implements StatusTemplateFactory {
    private static final long serialVersionUID = 1L;

    private final int status;
    private transient StatusTemplateFactory statusTemplateFactory;

    public WebScriptException(String msgId) {
        this(Status.STATUS_INTERNAL_SERVER_ERROR, msgId);
    }

    public WebScriptException(String msgId, Throwable cause) {
        this(Status.STATUS_INTERNAL_SERVER_ERROR, msgId, cause);
    }

    public WebScriptException(int status, String msgId) {
        super(msgId);
        this.status = status;
    }

    public WebScriptException(int status, String msgId, Throwable cause) {
        super(msgId, cause);
        this.status = status;
    }

    public WebScriptException(int status, String msgId, Object... args) {
        super(msgId, args);
        this.status = status;
    }

    public WebScriptException(int status, String msgId, Throwable cause, Object... args) {
        super(msgId, args, cause);
        this.status = status;
    }

    public int getStatus() {
        return status;
    }

    public void setStatusTemplateFactory(StatusTemplateFactory statusTemplateFactory) {
        this.statusTemplateFactory = statusTemplateFactory;
    }

    @Override
    public StatusTemplate getStatusTemplate() {
        return statusTemplateFactory == null ? null : statusTemplateFactory.getStatusTemplate();
    }

    @Override
    public Map<String, Object> getStatusModel() {
        return statusTemplateFactory == null ? Map.of() : statusTemplateFactory.getStatusModel();
    }
}

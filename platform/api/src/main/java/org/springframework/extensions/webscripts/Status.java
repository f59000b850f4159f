package org.springframework.extensions.webscripts;

import org.springframework.extensions.surf.util.I18NUtil;

public class Status {
    public static final int STATUS_OK = 200;
    public static final int STATUS_CREATED = 201;
    public static final int STATUS_ACCEPTED = 202;
    public static final int STATUS_NO_CONTENT = 204;
    public static final int STATUS_MOVED_TEMPORARILY = 302;
    public static final int STATUS_SEE_OTHER = 303;
    public static final int STATUS_NOT_MODIFIED = 304;
    public static final int STATUS_BAD_REQUEST = 400;
    public static final int STATUS_UNAUTHORIZED = 401;
    public static final int STATUS_FORBIDDEN = 403;
    public static final int STATUS_NOT_FOUND = 404;
    public static final int STATUS_METHOD_NOT_ALLOWED = 405;
    public static final int STATUS_NOT_ACCEPTABLE = 406;
    public static final int STATUS_CONFLICT = 409;
    public static final int STATUS_GONE = 410;
    public static final int STATUS_PRECONDITION_FAILED = 412;
    public static final int STATUS_REQUEST_ENTITY_TOO_LARGE = 413;
    public static final int STATUS_UNSUPPORTED_MEDIA_TYPE = 415;
    public static final int STATUS_INTERNAL_SERVER_ERROR = 500;
    public static final int STATUS_NOT_IMPLEMENTED = 501;
    public static final int STATUS_SERVICE_UNAVAILABLE = 503;

    private Throwable exception;
    private String location = "";
    private int code = STATUS_OK;
    private String message = "";
    private boolean redirect;

    public int getCode() {
        return code;
    }

    public void setCode(int code) {
        this.code = code;
    }

    /** Answers with the template of this status instead of the web script's own. */
    public void setCode(int code, String message) {
        this.code = code;
        this.message = message;
        this.redirect = true;
    }

    public String getCodeName() {
        return text("name");
    }

    public String getCodeDescription() {
        return text("description");
    }

    private String text(String kind) {
        String text = I18NUtil.getMessage("webscript.code." + code + "." + kind);
        return text == null ? "" : text;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public boolean getRedirect() {
        return redirect;
    }

    public void setRedirect(boolean redirect) {
        this.redirect = redirect;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public Throwable getException() {
        return exception;
    }

    public void setException(Throwable exception) {
        this.exception = exception;
    }

    @Override
    public String toString() {
        return Integer.toString(code);
    }
}

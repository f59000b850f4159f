package org.springframework.extensions.surf.exception;

import org.springframework.extensions.surf.util.I18NUtil;

/** The message is a message key, or stands for itself. */
public class PlatformRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlatformRuntimeException(String msgId) {
        super(resolve(msgId, null));
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams) {
        super(resolve(msgId, msgParams));
    }

    public PlatformRuntimeException(String msgId, Throwable cause) {
        super(resolve(msgId, null), cause);
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(resolve(msgId, msgParams), cause);
    }

    private static String resolve(String msgId, Object[] msgParams) {
        String message = I18NUtil.getMessage(msgId, msgParams);
        return message == null ? msgId : message;
    }
}

package org.alfresco.error;

import org.springframework.extensions.surf.util.I18NUtil;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Its message begins with a number that finds it back in the log. */
public class AlfrescoRuntimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String msgId;
    private final transient Object[] msgParams;

    public AlfrescoRuntimeException(String msgId) {
        this(msgId, null, null);
    }

    public AlfrescoRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams) {
        this(msgId, msgParams, null);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(number() + " " + message(msgId, msgParams), cause);
        this.msgId = msgId;
        this.msgParams = msgParams;
    }

    public String getMsgId() {
        return msgId;
    }

    public Object[] getMsgParams() {
        return msgParams;
    }

    private static String number() {
        LocalDate today = LocalDate.now();
        return "%02d%02d%04d"
                .formatted(
                        today.getMonthValue() - 1,
                        today.getDayOfMonth(),
                        COUNTER.getAndIncrement() % 10_000);
    }

    private static String message(String msgId, Object[] params) {
        String text = I18NUtil.getMessage(msgId, params);
        if (text != null) {
            return text;
        }
        return params == null ? String.valueOf(msgId) : msgId + " - " + Arrays.toString(params);
    }
}

package org.springframework.extensions.surf.exception;

import org.springframework.extensions.surf.util.I18NUtil;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The message is a message key, or stands for itself; a number to find it in the log comes first.
 */
public class PlatformRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final AtomicInteger COUNTER = new AtomicInteger();

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
        return number() + " " + (message == null ? msgId : message);
    }

    private static String number() {
        LocalDate today = LocalDate.now();
        return "%02d%02d%04d"
                .formatted(
                        today.getMonthValue() - 1,
                        today.getDayOfMonth(),
                        COUNTER.getAndIncrement() % 10_000);
    }
}

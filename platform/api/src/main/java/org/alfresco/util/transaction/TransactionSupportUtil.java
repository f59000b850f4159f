package org.alfresco.util.transaction;

import nl.kamerwoo.platform.api.TransactionSession;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Resources and listeners of the transaction of this thread. */
public abstract class TransactionSupportUtil {

    public static boolean isActualTransactionActive() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    public static String getTransactionId() {
        TransactionSession session = TransactionSession.current();
        return session == null ? null : session.id();
    }

    public static long getTransactionStartTime() {
        TransactionSession session = TransactionSession.current();
        return session == null ? -1 : session.started();
    }

    @SuppressWarnings("unchecked")
    public static <R> R getResource(Object key) {
        TransactionSession session = TransactionSession.current();
        return session == null ? null : (R) session.resources().get(key);
    }

    public static void bindResource(Object key, Object resource) {
        mandatorySession().resources().put(key, resource);
    }

    public static void unbindResource(Object key) {
        TransactionSession session = TransactionSession.current();
        if (session != null) {
            session.resources().remove(key);
        }
    }

    /** Listeners of order 0 run first and may add others of their kind, then the other orders. */
    public static boolean bindListener(TransactionListener listener, int priority) {
        return mandatorySession().add(listener, priority);
    }

    private static TransactionSession mandatorySession() {
        TransactionSession session = TransactionSession.current();
        if (session == null) {
            throw new IllegalStateException("No transaction is active on this thread");
        }
        return session;
    }
}

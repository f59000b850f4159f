package nl.kamerwoo.platform.api;

import org.alfresco.util.transaction.TransactionListener;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What AlfrescoTransactionSupport knows of one transaction, hung on Spring's synchronizations. */
public final class TransactionSession implements TransactionSynchronization {

    private static final ThreadLocal<TransactionSession> CURRENT = new ThreadLocal<>();
    private static final int ORDER = 800;

    private final String id = UUID.randomUUID().toString();
    private final long started = System.currentTimeMillis();
    private final Map<Object, Object> resources = new HashMap<>();
    private final Map<Integer, Set<TransactionListener>> listeners = new TreeMap<>();

    /** The transaction whose after-commit listener began this one. */
    private final TransactionSession outer;

    private boolean completing;

    private TransactionSession(TransactionSession outer) {
        this.outer = outer;
    }

    /** The one of this thread; null outside a transaction and its listeners. */
    public static TransactionSession current() {
        TransactionSession current = CURRENT.get();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return current;
        }
        if (current == null || current.completing) {
            current = new TransactionSession(current);
            TransactionSynchronizationManager.registerSynchronization(current);
            CURRENT.set(current);
        }
        return current;
    }

    public String id() {
        return id;
    }

    public long started() {
        return started;
    }

    public Map<Object, Object> resources() {
        return resources;
    }

    public boolean add(TransactionListener listener, int order) {
        return listeners.computeIfAbsent(order, key -> new LinkedHashSet<>()).add(listener);
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public void suspend() {
        set(outer);
    }

    @Override
    public void resume() {
        CURRENT.set(this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        Set<TransactionListener> done = new HashSet<>();
        List<TransactionListener> pending = pending(done);
        while (!pending.isEmpty()) {
            pending.forEach(listener -> listener.beforeCommit(readOnly));
            done.addAll(pending);
            pending = pending(done);
        }
        List.copyOf(listeners.keySet()).stream()
                .filter(order -> order != 0)
                .flatMap(order -> List.copyOf(listeners.get(order)).stream())
                .forEach(listener -> listener.beforeCommit(readOnly));
    }

    private List<TransactionListener> pending(Set<TransactionListener> done) {
        List<TransactionListener> pending = new ArrayList<>(listeners.getOrDefault(0, Set.of()));
        pending.removeAll(done);
        return pending;
    }

    @Override
    public void beforeCompletion() {
        List.copyOf(listeners.getOrDefault(0, Set.of()))
                .forEach(TransactionListener::beforeCompletion);
    }

    @Override
    public void afterCompletion(int status) {
        completing = true;
        boolean committed = status == STATUS_COMMITTED;
        listeners.values().stream()
                .flatMap(Set::stream)
                .toList()
                .forEach(listener -> complete(listener, committed));
        set(outer);
    }

    private static void complete(TransactionListener listener, boolean committed) {
        try {
            if (committed) {
                listener.afterCommit();
            } else {
                listener.afterRollback();
            }
        } catch (RuntimeException e) {
            // The outcome of the transaction stands, whatever a listener makes of it.
            LoggerFactory.getLogger(TransactionSession.class)
                    .error("After completion: {}", listener, e);
        }
    }

    private static void set(TransactionSession session) {
        if (session == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(session);
        }
    }
}

package nl.kamerwoo.platform.embedded.policy;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Behaviours of one transaction that wait for its end; each runs once for the same key. */
final class CommitQueue extends TransactionListenerAdapter {

    private final Queue<Invocation> waiting = new ArrayDeque<>();
    private final Map<List<Object>, Invocation> known = new HashMap<>();
    private boolean drained;

    static void offer(Invocation invocation) {
        CommitQueue queue = AlfrescoTransactionSupport.getResource(CommitQueue.class);
        if (queue == null) {
            queue = new CommitQueue();
            AlfrescoTransactionSupport.bindResource(CommitQueue.class, queue);
            AlfrescoTransactionSupport.bindListener(queue);
        }
        queue.add(invocation);
    }

    private void add(Invocation invocation) {
        Invocation earlier = known.get(invocation.key());
        if (earlier != null) {
            earlier.update(invocation);
            return;
        }
        if (drained) {
            invocation.atCommit();
        } else {
            waiting.add(invocation);
        }
        known.put(invocation.key(), invocation);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        for (Invocation next = waiting.poll(); next != null; next = waiting.poll()) {
            next.atCommit();
        }
        drained = true;
    }
}

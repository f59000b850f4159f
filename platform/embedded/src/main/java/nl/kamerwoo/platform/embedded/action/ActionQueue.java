package nl.kamerwoo.platform.embedded.action;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Actions that were asked for in a transaction, executed after its commit, each in a transaction of
 * its own and as the user who asked. Not one of a transaction that is rolled back is executed.
 */
final class ActionQueue implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ActionQueue.class);
    private static final int THREADS = 8;
    private static final int SECONDS_TO_FINISH = 20;

    private final RetryingTransactionHelper transactions;
    private ExecutorService workers;

    ActionQueue(RetryingTransactionHelper transactions) {
        this.transactions = transactions;
    }

    private record Pending(String actionId, NodeRef nodeRef) {}

    void afterCommit(Action action, NodeRef nodeRef, Runnable execution) {
        List<Pending> pending = AlfrescoTransactionSupport.getResource(ActionQueue.class);
        if (pending == null) {
            pending = new ArrayList<>();
            AlfrescoTransactionSupport.bindResource(ActionQueue.class, pending);
        }
        Pending asked = new Pending(action.getId(), nodeRef);
        if (pending.contains(asked)) {
            return;
        }
        pending.add(asked);
        String user = Objects.requireNonNull(AuthenticationUtil.getRunAsUser(), "no user");
        AlfrescoTransactionSupport.bindListener(
                new TransactionListenerAdapter() {
                    @Override
                    public void afterCommit() {
                        workers.execute(() -> run(action, user, execution));
                    }
                });
    }

    private void run(Action action, String user, Runnable execution) {
        try {
            AuthenticationUtil.runAs(
                    () ->
                            transactions.doInTransaction(
                                    () -> {
                                        execution.run();
                                        return null;
                                    }),
                    user);
        } catch (RuntimeException | Error e) {
            LOG.error("Failed to execute asynchronous action: {}", action, e);
        }
    }

    @Override
    public void start() {
        workers =
                Executors.newFixedThreadPool(
                        THREADS, work -> new Thread(work, "defaultAsyncAction"));
    }

    @Override
    public void stop() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("Actions are given up: {}", workers.shutdownNow());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers = null;
    }

    @Override
    public boolean isRunning() {
        return workers != null;
    }

    /** There before anything that starts asks for an action. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}

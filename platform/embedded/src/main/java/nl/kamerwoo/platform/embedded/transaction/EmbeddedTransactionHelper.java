package nl.kamerwoo.platform.embedded.transaction;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Joins the transaction of the thread, or runs one of its own, again when it met a conflict. */
public class EmbeddedTransactionHelper extends RetryingTransactionHelper {

    private static final Logger LOGGER = LoggerFactory.getLogger(EmbeddedTransactionHelper.class);
    private static final int MIN_WAIT = 20;
    private static final int MAX_WAIT = 200;

    private final PlatformTransactionManager transactionManager;
    private int maxRetries = 40;

    public EmbeddedTransactionHelper(PlatformTransactionManager transactionManager) {
        this.transactionManager = transactionManager;
    }

    @Override
    public void setMaxRetries(int maxRetries) {
        this.maxRetries = maxRetries;
    }

    @Override
    public <R> R doInTransaction(
            RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew) {
        TxnReadState state = AlfrescoTransactionSupport.getTransactionReadState();
        if (requiresNew || state == TxnReadState.TXN_NONE) {
            return retrying(cb, readOnly);
        }
        if (state == TxnReadState.TXN_READ_ONLY && !readOnly) {
            throw new AlfrescoRuntimeException(
                    "Read-Write transaction started within read-only transaction");
        }
        try {
            return cb.execute();
        } catch (Throwable e) {
            throw runtime(e);
        }
    }

    private <R> R retrying(RetryingTransactionCallback<R> cb, boolean readOnly) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(cb, readOnly);
            } catch (Throwable e) {
                Throwable cause = extractRetryCause(e);
                if (cause == null || attempt >= maxRetries) {
                    throw runtime(e);
                }
                LOGGER.debug("Attempt {} failed and is made again: {}", attempt, cause.toString());
                pause(attempt);
            }
        }
    }

    private <R> R once(RetryingTransactionCallback<R> cb, boolean readOnly) throws Throwable {
        DefaultTransactionDefinition definition =
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        definition.setReadOnly(readOnly);
        TransactionStatus status = transactionManager.getTransaction(definition);
        try {
            R result = cb.execute();
            if (status.isRollbackOnly()) {
                transactionManager.rollback(status);
            } else {
                transactionManager.commit(status);
            }
            return result;
        } catch (Throwable e) {
            if (!status.isCompleted()) {
                transactionManager.rollback(status);
            }
            throw e;
        }
    }

    private static RuntimeException runtime(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException runtime
                ? runtime
                : new AlfrescoRuntimeException("Exception in Transaction.", e);
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(
                    Math.min(MAX_WAIT, MIN_WAIT + (long) (Math.random() * attempt * MIN_WAIT)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

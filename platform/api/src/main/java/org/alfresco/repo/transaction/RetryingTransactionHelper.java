package org.alfresco.repo.transaction;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;

/** Declaration alone: a platform gives out one that runs transactions. */
public class RetryingTransactionHelper {

    public interface RetryingTransactionCallback<Result> {

        Result execute() throws Throwable;
    }

    @SuppressWarnings("rawtypes")
    public static final Class[] RETRY_EXCEPTIONS =
            List.of(
                            ConcurrencyFailureException.class,
                            SQLException.class,
                            BatchUpdateException.class,
                            DataIntegrityViolationException.class)
                    .toArray(Class[]::new);

    public void setMaxRetries(int maxRetries) {
        throw new UnsupportedOperationException("RetryingTransactionHelper.setMaxRetries");
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb) {
        return doInTransaction(cb, false, false);
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly) {
        return doInTransaction(cb, readOnly, false);
    }

    public <R> R doInTransaction(
            RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew) {
        throw new UnsupportedOperationException("RetryingTransactionHelper.doInTransaction");
    }

    /** What in the causes of a failure makes it worth another try, or null. */
    public static Throwable extractRetryCause(Throwable cause) {
        Throwable found = null;
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof DoNotRetryException) {
                return null;
            }
            if (found == null && isRetried(each)) {
                found = each;
            }
        }
        return found;
    }

    private static boolean isRetried(Throwable throwable) {
        for (Class<?> type : RETRY_EXCEPTIONS) {
            if (type.isInstance(throwable)) {
                return true;
            }
        }
        return false;
    }
}

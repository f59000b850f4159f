package nl.kamerwoo.platform.embedded.lock;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.namespace.QName;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.UUID;

/**
 * Locks that every node of a cluster sees at once: each is a row, written in a transaction of its
 * own, and free again when it is released or its time is over.
 */
public class EmbeddedJobLockService implements JobLockService, DisposableBean {

    private static final long DEFAULT_WAIT = 20;
    private static final int DEFAULT_RETRIES = 10;

    private final JdbcTemplate jdbc;
    private final RetryingTransactionHelper transactions;
    private final Timer timer = new Timer("job-lock-refresh", true);

    public EmbeddedJobLockService(JdbcTemplate jdbc, RetryingTransactionHelper transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive) {
        getTransactionalLock(lockQName, timeToLive, DEFAULT_WAIT, DEFAULT_RETRIES);
    }

    @Override
    public void getTransactionalLock(
            QName lockQName, long timeToLive, long retryWait, int retryCount) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        String token = AlfrescoTransactionSupport.getTransactionId();
        acquire(token, lockQName, timeToLive, retryWait, retryCount);
        // As on the real platform it is free just before the database commits, not after.
        AlfrescoTransactionSupport.bindListener(new ReleaseAtEnd(token, lockQName));
    }

    @Override
    public String getLock(QName lockQName, long timeToLive) {
        return getLock(lockQName, timeToLive, DEFAULT_WAIT, DEFAULT_RETRIES);
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        String token = UUID.randomUUID().toString();
        acquire(token, lockQName, timeToLive, retryWait, retryCount);
        return token;
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        String token = getLock(lockQName, timeToLive);
        long delay = Math.max(1, timeToLive / 2);
        timer.schedule(new Refresh(token, lockQName, timeToLive, callback), delay, delay);
        return token;
    }

    private void acquire(
            String token, QName lock, long timeToLive, long retryWait, int retryCount) {
        for (int attempt = 0; !take(token, lock, timeToLive); attempt++) {
            if (attempt >= retryCount) {
                throw new LockAcquisitionException(lock, token);
            }
            try {
                Thread.sleep(Math.max(1, retryWait));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LockAcquisitionException(lock, token);
            }
        }
    }

    private boolean take(String token, QName lock, long timeToLive) {
        long now = System.currentTimeMillis();
        try {
            return transactions.doInTransaction(
                    () ->
                            takeOver(token, lock, now, timeToLive)
                                    || insert(token, lock, now + timeToLive),
                    false,
                    true);
        } catch (TakenException e) {
            return false;
        }
    }

    private boolean takeOver(String token, QName lock, long now, long timeToLive) {
        return jdbc.update(
                        "update job_lock set token = ?, expires = ?"
                                + " where name = ? and (token = ? or expires < ?)",
                        token,
                        now + timeToLive,
                        name(lock),
                        token,
                        now)
                > 0;
    }

    private boolean insert(String token, QName lock, long expires) {
        try {
            jdbc.update(
                    "insert into job_lock (name, token, expires) values (?, ?, ?)",
                    name(lock),
                    token,
                    expires);
            return true;
        } catch (DuplicateKeyException e) {
            throw new TakenException();
        }
    }

    /** Told apart from what the transaction helper would try again by itself. */
    private static final class TakenException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive) {
        int refreshed =
                inOwnTransaction(
                        "update job_lock set expires = ? where name = ? and token = ?",
                        System.currentTimeMillis() + timeToLive,
                        name(lockQName),
                        lockToken);
        if (refreshed == 0) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    @Override
    public void releaseLock(String lockToken, QName lockQName) {
        if (!releaseLockVerify(lockToken, lockQName)) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    @Override
    public boolean releaseLockVerify(String lockToken, QName lockQName) {
        return inOwnTransaction(
                        "delete from job_lock where name = ? and token = ?",
                        name(lockQName),
                        lockToken)
                > 0;
    }

    private int inOwnTransaction(String sql, Object... args) {
        return transactions.doInTransaction(() -> jdbc.update(sql, args), false, true);
    }

    private static String name(QName lock) {
        return lock.getNamespaceURI() + "}" + lock.getLocalName().toLowerCase(Locale.ROOT);
    }

    @Override
    public void destroy() {
        timer.cancel();
    }

    private final class ReleaseAtEnd extends TransactionListenerAdapter {

        private final String token;
        private final QName lock;

        private ReleaseAtEnd(String token, QName lock) {
            this.token = token;
            this.lock = lock;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            releaseLockVerify(token, lock);
        }

        @Override
        public void afterRollback() {
            releaseLockVerify(token, lock);
        }
    }

    private final class Refresh extends TimerTask {

        private final String token;
        private final QName lock;
        private final long timeToLive;
        private final JobLockRefreshCallback callback;

        private Refresh(
                String token, QName lock, long timeToLive, JobLockRefreshCallback callback) {
            this.token = token;
            this.lock = lock;
            this.timeToLive = timeToLive;
            this.callback = callback;
        }

        @Override
        public void run() {
            if (!callback.isActive()) {
                cancel();
                return;
            }
            try {
                refreshLock(token, lock, timeToLive);
            } catch (LockAcquisitionException e) {
                cancel();
                callback.lockReleased();
            }
        }
    }
}

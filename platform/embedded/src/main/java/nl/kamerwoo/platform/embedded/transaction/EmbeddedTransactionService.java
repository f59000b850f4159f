package nl.kamerwoo.platform.embedded.transaction;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.transaction.PlatformTransactionManager;

public class EmbeddedTransactionService implements TransactionService {

    private final PlatformTransactionManager transactionManager;

    public EmbeddedTransactionService(PlatformTransactionManager transactionManager) {
        this.transactionManager = transactionManager;
    }

    @Override
    public boolean getAllowWrite() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    /** A new one each time: who asks may set it to his own liking. */
    @Override
    public RetryingTransactionHelper getRetryingTransactionHelper() {
        return new EmbeddedTransactionHelper(transactionManager);
    }
}

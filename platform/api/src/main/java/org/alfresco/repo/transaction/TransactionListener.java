package org.alfresco.repo.transaction;

public interface TransactionListener extends org.alfresco.util.transaction.TransactionListener {

    @Deprecated
    void flush();

    @Override
    void beforeCommit(boolean readOnly);

    @Override
    void beforeCompletion();

    @Override
    void afterCommit();

    @Override
    void afterRollback();
}

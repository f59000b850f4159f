package org.alfresco.repo.transaction;

public abstract class TransactionListenerAdapter implements TransactionListener {

    @Override
    @Deprecated
    public void flush() {}

    @Override
    public void beforeCommit(boolean readOnly) {}

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCommit() {}

    @Override
    public void afterRollback() {}
}

package nl.kamerwoo.alfresco.pakket;

import org.alfresco.repo.transaction.RetryingTransactionHelper;

/** Does the work once, where there is no database. */
final class Zondertransacties extends RetryingTransactionHelper {

    @Override
    public <R> R doInTransaction(
            RetryingTransactionCallback<R> werk, boolean readOnly, boolean requiresNew) {
        try {
            return werk.execute();
        } catch (RuntimeException | Error fout) {
            throw fout;
        } catch (Throwable fout) {
            throw new IllegalStateException(fout);
        }
    }
}
